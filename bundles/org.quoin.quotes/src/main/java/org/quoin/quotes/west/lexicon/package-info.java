/** The words of one language: cue verbs with their frames, and the closed word classes. */
@NullMarked
package org.quoin.quotes.west.lexicon;

import org.jspecify.annotations.NullMarked;
