/**
 * Model files of Stanford CoreNLP as plain data: numbers, texts, and objects that Java wrote. No
 * class that a file names is loaded. It knows no other package, nor CoreNLP.
 */
@NullMarked
package org.dateline.modelfile;

import org.jspecify.annotations.NullMarked;
