/** From bytes to text: which encoding a page really has. */
@NullMarked
package org.quoin.html.encoding;

import org.jspecify.annotations.NullMarked;
