/**
 * Events: their triggers, participants, place, kind and modality, and the date that each belongs
 * to. It reads the dependency parse of sentences that hold a date and leaves the others alone. The
 * result for an article is a plain record that the job stores and {@code tag} prints.
 */
@NullMarked
package org.dateline.event;

import org.jspecify.annotations.NullMarked;
