package org.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Arrows between packages point down only. */
@AnalyzeClasses(packages = "org.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class StructureTest {

  @ArchTest
  static final ArchRule LAYERS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("cli")
          .definedBy("org.dateline.cli")
          .layer("job")
          .definedBy("org.dateline.job..")
          .layer("publish")
          .definedBy("org.dateline.publish")
          .layer("store")
          .definedBy("org.dateline.store")
          .layer("timeline")
          .definedBy("org.dateline.timeline")
          .layer("event")
          .definedBy("org.dateline.event..")
          .layer("time")
          .definedBy("org.dateline.time..")
          .layer("language")
          .definedBy("org.dateline.language")
          .layer("article")
          .definedBy("org.dateline.article")
          .layer("tagger")
          .definedBy("org.dateline.tagger")
          .layer("parser")
          .definedBy("org.dateline.parser")
          .layer("names")
          .definedBy("org.dateline.names")
          .layer("modelfile")
          .definedBy("org.dateline.modelfile")
          .whereLayer("modelfile")
          .mayNotAccessAnyLayer()
          .whereLayer("article")
          .mayNotAccessAnyLayer()
          .whereLayer("parser")
          .mayOnlyAccessLayers("modelfile")
          .whereLayer("tagger")
          .mayOnlyAccessLayers("modelfile")
          .whereLayer("names")
          .mayOnlyAccessLayers("modelfile")
          .whereLayer("language")
          .mayOnlyAccessLayers("article", "parser", "tagger", "names")
          .whereLayer("time")
          .mayOnlyAccessLayers("article", "language")
          .whereLayer("event")
          .mayOnlyAccessLayers("article", "language", "time")
          .whereLayer("timeline")
          .mayOnlyAccessLayers("article", "language", "time", "event")
          .whereLayer("store")
          .mayOnlyAccessLayers("article", "language", "time", "event", "timeline")
          .whereLayer("publish")
          .mayOnlyAccessLayers("article", "language", "time", "event", "timeline", "store")
          .whereLayer("job")
          .mayOnlyAccessLayers(
              "article", "language", "time", "event", "timeline", "store", "publish");

  @ArchTest
  static final ArchRule LAYERS_OF_TIME =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("time")
          .definedBy("org.dateline.time")
          .layer("story")
          .definedBy("org.dateline.time.story")
          .layer("wording")
          .definedBy("org.dateline.time.wording")
          .layer("phrase")
          .definedBy("org.dateline.time.phrase")
          .layer("calendar")
          .definedBy("org.dateline.time.calendar")
          .whereLayer("calendar")
          .mayNotAccessAnyLayer()
          .whereLayer("phrase")
          .mayOnlyAccessLayers("calendar")
          .whereLayer("wording")
          .mayOnlyAccessLayers("calendar")
          .whereLayer("story")
          .mayOnlyAccessLayers("calendar", "phrase", "wording");

  @ArchTest
  static final ArchRule LAYERS_OF_EVENT =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("event")
          .definedBy("org.dateline.event")
          .layer("scene")
          .definedBy("org.dateline.event.scene")
          .layer("dating")
          .definedBy("org.dateline.event.dating")
          .layer("attachment")
          .definedBy("org.dateline.event.attachment")
          .layer("headline")
          .definedBy("org.dateline.event.headline")
          .layer("clause")
          .definedBy("org.dateline.event.clause")
          .whereLayer("clause")
          .mayNotAccessAnyLayer()
          .whereLayer("attachment")
          .mayOnlyAccessLayers("clause")
          .whereLayer("dating")
          .mayOnlyAccessLayers("attachment", "clause")
          .whereLayer("scene")
          .mayOnlyAccessLayers("dating", "attachment", "clause")
          .whereLayer("headline")
          .mayOnlyAccessLayers("clause");

  @ArchTest
  static final ArchRule LAYERS_OF_JOB =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("job")
          .definedBy("org.dateline.job")
          .layer("step")
          .definedBy("org.dateline.job.step")
          .layer("run")
          .definedBy("org.dateline.job.run")
          .layer("settings")
          .definedBy("org.dateline.job.settings")
          .whereLayer("settings")
          .mayNotAccessAnyLayer()
          .whereLayer("run")
          .mayNotAccessAnyLayer()
          .whereLayer("step")
          .mayOnlyAccessLayers("run", "settings");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("org.dateline.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule LIBRARY_WITHOUT_SPRING =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.dateline.article..",
              "org.dateline.parser..",
              "org.dateline.tagger..",
              "org.dateline.names..",
              "org.dateline.modelfile..",
              "org.dateline.language..",
              "org.dateline.time..",
              "org.dateline.event..",
              "org.dateline.timeline..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework..");
}
