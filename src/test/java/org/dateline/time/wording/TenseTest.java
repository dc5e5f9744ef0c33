package org.dateline.time.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.Document;
import org.dateline.language.Language;
import org.dateline.language.Span;
import org.dateline.time.calendar.Toward;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenseTest {

  private static final Language LANGUAGE = new Language();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council voted on Thursday.                          | PAST",
        "An attempt to reopen it, on Thursday, was given up.     | NEAREST",
        "The panel imposed the ban, which runs until June, on Thursday. | PAST",
        "Power was back by Thursday.                             | PAST",
        "Power was likely to be back by Thursday.                | PRESENT",
        "She ran the bank until Thursday.                        | PAST",
        "He was elected in May and sworn in on Thursday.         | PAST",
        "They had joined the walkout, which is to go on on Thursday. | FUTURE",
        "The firm reports its results on Thursday.               | FUTURE",
        "The paper reports a strike on Thursday.                 | NEAREST",
        "She also let nineteen office staff go on Thursday.      | PAST",
        "The council faces elections on Thursday.                | FUTURE",
        "They will keep him when the case is heard on Thursday.   | FUTURE",
        "They have not ruled out a strike in Thursday.            | FUTURE",
        "The council called a meeting for Thursday.              | PRESENT",
        "A contract scheduled to be signed on Thursday was held up. | PAST",
        "A drill that they had planned for Thursday will start in May. | NEAREST",
        "The mayor called for a march through town on Thursday.  | FUTURE",
        "The mayor called for calm on Thursday.                  | PAST",
        "The mayor promised to speak on Thursday.                | FUTURE",
        "The rocket was supposed to fly on Thursday.             | PRESENT",
        "Talks that were due to resume on Thursday were called off. | PAST",
        "He had been in failing health since a fall on Thursday. | PAST",
        "They could not eat on Thursday.                         | NEAREST",
        "The rent would have risen on Thursday.                  | NEAREST",
        "His term ends on Thursday.                              | FUTURE",
        "They expect growth, compared with a forecast on Thursday. | PAST",
        "They threatened to begin killing on Thursday.           | PRESENT",
        "They declared three days of mourning beginning Thursday. | PRESENT",
        "A parade was to have been held on Thursday.             | AROUND",
        "They would quit unless it was found by Thursday.        | FUTURE",
        "She agreed to pay when they meet on Thursday.           | FUTURE",
        "It may not be drunk: tests on Thursday found zinc.      | TOLD",
        "The vote, not due for a year, may be brought forward to Thursday. | FUTURE",
        "The sale has been pushed back to Thursday.              | FUTURE",
        "The council postponed the vote until Thursday.          | PRESENT",
        "The mayor has called a meeting for miners Thursday.     | FUTURE",
        "It plans to have a new unit certified by Thursday.      | FUTURE",
        "On Thursday, the mayor says, divers found it.           | TOLD",
        "The council will vote on Thursday.                      | FUTURE",
        "The council meets on Thursday.                          | PRESENT",
        "An exile who on Thursday urged them to fight spoke.     | TOLD",
        "The man who as late as Thursday denied it resigned.     | TOLD",
        "On Thursday she was due to sing.                        | NEAREST",
        "Forecasters warned of gales from Thursday.              | PRESENT",
        "Unions have threatened a strike from Thursday.          | FUTURE",
        "He is to tour a plant before leaving on Thursday.       | FUTURE",
        "She said that after Thursday they will search.          | FUTURE",
        "She said that after Thursday \"we will search\" on.     | FUTURE",
        "It must be dissolved and an election held on Thursday.  | FUTURE",
        "He would say so when he gave evidence on Thursday.      | FUTURE",
        "Thursday has been declared a day of mourning.           | FUTURE",
        "On Thursday, if they agree, she will climb.             | FUTURE",
        "The council is to vote on Thursday.                     | FUTURE",
        "The council is scheduled to vote on Thursday.           | FUTURE",
        "The council was due to vote on Thursday.                | PRESENT",
        "The council had been due to vote on Thursday.           | PAST",
        "The council has met every day since Thursday.           | PAST",
        "The valve had been put right by Thursday.                | PAST",
        "She had told her, \"By Thursday nobody will check it.\"   | FUTURE",
        "The road is closed until Thursday.                      | PRESENT",
        "The road will be closed until Thursday.                 | FUTURE",
        "A meeting planned for Thursday was moved.               | PAST",
        "A meeting planned for Thursday has been moved.          | PRESENT",
        "A march planned for next month was banned on Thursday.  | PAST",
        "The manager refused to speak on Thursday.               | PAST",
        "The book is to be published on Thursday.                | FUTURE",
        "Until Thursday, nobody had called.                      | TOLD",
        "Shares fell after Thursday's ruling.                    | PAST",
        "The vote could come as early as Thursday.               | FUTURE",
        "On Thursday, the council voted.                         | TOLD",
        "On Thursday, the council will vote.                     | FUTURE",
        "The miners had to leave on Thursday.                    | PAST",
        "The council did not vote on Thursday.                   | PAST",
        "They had spoken of progress as late as Thursday.        | PAST",
        "A meeting has been arranged for Thursday.               | FUTURE",
        "The report is now promised for Thursday.                | FUTURE",
        "She had proposed opening the pool on Thursday.          | FUTURE",
        "The party called for a vote in Thursday's paper.        | PAST",
        "They will play in Thursday's final.                     | FUTURE",
        "It will be released under Thursday's order.             | PAST",
        "Thursday's matches have been postponed.                 | FUTURE",
        "The capital was calm ahead of Thursday's election.      | FUTURE",
        "The road was not reopened until Thursday.               | TOLD",
        "Rain fell, and by Thursday the fire was out.            | TOLD",
        "It must be done before classes begin on Thursday.       | FUTURE",
        "It will remain shut, and Thursday's match has been postponed. | FUTURE",
        "The council could vote on Thursday.                     | FUTURE",
        "The deal should be completed on Thursday.               | FUTURE",
        "Nobody could be found on Thursday.                      | PAST",
        "The council abandoned a planned charge on Thursday.      | PAST",
        "The army should have begun to leave the hills on Thursday. | PAST",
        "A bail hearing was set for Thursday.                     | PRESENT",
        "The mayor declared Thursday a day of mourning.           | FUTURE",
        "The note fell, to yield 5 percent, up from 4 percent on Thursday. | PAST",
        "They went to collect the arrears, dating back to Thursday. | PAST",
        "Publication was first planned for Thursday.              | PAST",
        "The city had promised to mend the pumps by Thursday.     | PAST",
        "On Thursday Kesso, which supplies the troops, announced it. | TOLD",
        "The fans should have left on Thursday.                  | PAST",
        "The council cancelled classes through Thursday.         | PRESENT",
        "Snow fell through Thursday.                             | PAST",
        "Thursday's two matches begin at noon.                   | FUTURE",
        "Thursday's match began at noon.                         | PAST",
        "The city has declared Thursday a holiday.               | FUTURE",
        "The mayor has invited the owners to the hall on Thursday. | FUTURE",
        "The governor ordered flags lowered through Thursday.    | PRESENT",
      })
  void theVerbPointsTo(String sentence, Toward toward) {
    Document document = LANGUAGE.read(sentence.strip());
    int start = sentence.indexOf("Thursday");
    Span thursday = new Span(start, start + "Thursday".length());
    assertThat(Tense.of(document.sentences().get(0), thursday)).isEqualTo(toward);
  }
}
