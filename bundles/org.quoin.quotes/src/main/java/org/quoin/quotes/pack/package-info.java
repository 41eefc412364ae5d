/** How the files of a language pack are written: sections and lines. */
@NullMarked
package org.quoin.quotes.pack;

import org.jspecify.annotations.NullMarked;
