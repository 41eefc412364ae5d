/** Which part of a page is the article, and what in it is not. */
@NullMarked
package org.quoin.html.content;

import org.jspecify.annotations.NullMarked;
