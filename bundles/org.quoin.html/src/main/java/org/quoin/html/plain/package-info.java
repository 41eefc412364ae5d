/** Importing plain text as it stands. */
@NullMarked
package org.quoin.html.plain;

import org.jspecify.annotations.NullMarked;
