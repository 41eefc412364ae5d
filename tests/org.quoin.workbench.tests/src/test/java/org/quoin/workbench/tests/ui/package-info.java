/** Tests that drive the workbench's real widgets. */
@NullMarked
package org.quoin.workbench.tests.ui;

import org.jspecify.annotations.NullMarked;
