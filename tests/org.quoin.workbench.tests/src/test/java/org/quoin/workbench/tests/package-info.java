/** What the workbench's tests share. */
@NullMarked
package org.quoin.workbench.tests;

import org.jspecify.annotations.NullMarked;
