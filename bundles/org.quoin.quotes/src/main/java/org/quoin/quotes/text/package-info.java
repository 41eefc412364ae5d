/** Paragraphs and language of plain text, and what is long enough to be speech. */
@NullMarked
package org.quoin.quotes.text;

import org.jspecify.annotations.NullMarked;
