/** The list of quotations. */
@NullMarked
package org.quoin.workbench.quotes;

import org.jspecify.annotations.NullMarked;
