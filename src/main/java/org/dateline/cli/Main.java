package org.dateline.cli;

/** The entry point of {@code java -jar dateline.jar}. */
public final class Main {

  private Main() {}

  /** Runs the command that the arguments name and exits with its code. */
  public static void main(String... args) {
    System.exit(2);
  }
}
