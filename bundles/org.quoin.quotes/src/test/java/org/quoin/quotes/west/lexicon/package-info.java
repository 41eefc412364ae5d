/** Tests. */
@NullMarked
package org.quoin.quotes.west.lexicon;

import org.jspecify.annotations.NullMarked;
