/** The list of what went wrong. */
@NullMarked
package org.quoin.workbench.problems;

import org.jspecify.annotations.NullMarked;
