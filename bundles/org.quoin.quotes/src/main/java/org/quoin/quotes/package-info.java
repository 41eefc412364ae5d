/** Finding quotations and their sources. */
@NullMarked
package org.quoin.quotes;

import org.jspecify.annotations.NullMarked;
