/** Finding what stands in quotation marks, in every script. */
@NullMarked
package org.quoin.quotes.marks;

import org.jspecify.annotations.NullMarked;
