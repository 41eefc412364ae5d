/**
 * Arabic: the verb stands before who says it, and what was said is opened by a particle, a colon or
 * a mark.
 */
@NullMarked
package org.quoin.quotes.ar;

import org.jspecify.annotations.NullMarked;
