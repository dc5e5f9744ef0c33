package org.dateline.parser;

import java.util.List;

/**
 * CoreNLP's mending of its trees: where a word has a passive auxiliary, its subjects are passive
 * subjects.
 */
final class PassiveSubjects {

  private final int auxiliary;
  private final int nominal;
  private final int nominalPassive;
  private final int clausal;
  private final int clausalPassive;

  PassiveSubjects(List<String> labels) {
    auxiliary = labels.indexOf("aux:pass");
    nominal = labels.indexOf("nsubj");
    nominalPassive = labels.indexOf("nsubj:pass");
    clausal = labels.indexOf("csubj");
    clausalPassive = labels.indexOf("csubj:pass");
  }

  void mark(Derivation tree) {
    boolean[] passive = new boolean[tree.size()];
    for (int token = 1; token < tree.size(); token++) {
      if (tree.label(token) == auxiliary) {
        passive[tree.head(token)] = true;
      }
    }
    for (int token = 1; token < tree.size(); token++) {
      if (passive[tree.head(token)]) {
        if (tree.label(token) == nominal) {
          tree.relabel(token, nominalPassive);
        } else if (tree.label(token) == clausal) {
          tree.relabel(token, clausalPassive);
        }
      }
    }
  }
}
