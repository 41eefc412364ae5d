/** How a cue, its source and its content stand in a sentence. */
@NullMarked
package org.quoin.quotes.west.grammar;

import org.jspecify.annotations.NullMarked;
