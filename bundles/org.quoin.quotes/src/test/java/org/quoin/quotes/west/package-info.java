/** Tests of the western languages. */
@NullMarked
package org.quoin.quotes.west;

import org.jspecify.annotations.NullMarked;
