/** A plug-in as somebody else would bring it, for the tests of the window. */
@NullMarked
package org.quoin.workbench.tests.plugin;

import org.jspecify.annotations.NullMarked;
