/** A parsed page, its elements gathered once for all who look for some of them. */
@NullMarked
package org.quoin.html.tree;

import org.jspecify.annotations.NullMarked;
