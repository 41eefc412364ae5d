/** Tests. */
@NullMarked
package org.quoin.quotes.west.text;

import org.jspecify.annotations.NullMarked;
