/**
 * Scores of the time expressions on annotated texts, beside those of SUTime alone: {@code mvn test
 * -Pevaluation -Devaluation.folder=FOLDER}, with a folder of TimeML files. No part of a normal
 * build but for the tests of the scoring itself.
 */
@NullMarked
package org.dateline.evaluation;

import org.jspecify.annotations.NullMarked;
