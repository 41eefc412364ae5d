/** Intervals of an article's text. */
@NullMarked
package org.quoin.api.text;

import org.jspecify.annotations.NullMarked;
