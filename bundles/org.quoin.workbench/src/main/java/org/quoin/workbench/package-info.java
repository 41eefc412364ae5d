/** The application, its window and its perspective. */
@NullMarked
package org.quoin.workbench;

import org.jspecify.annotations.NullMarked;
