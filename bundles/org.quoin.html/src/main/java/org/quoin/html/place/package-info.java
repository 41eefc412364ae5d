/** Finding an article's paragraphs in the bytes that it was read from. */
@NullMarked
package org.quoin.html.place;

import org.jspecify.annotations.NullMarked;
