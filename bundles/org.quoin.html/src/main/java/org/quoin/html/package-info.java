/** Importing web articles. */
@NullMarked
package org.quoin.html;

import org.jspecify.annotations.NullMarked;
