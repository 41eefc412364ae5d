/** Paragraphs, sentences and language of plain text. */
@NullMarked
package org.quoin.quotes.text;

import org.jspecify.annotations.NullMarked;
