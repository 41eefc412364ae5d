/** Pages of the preferences. */
@NullMarked
package org.quoin.workbench.preferences;

import org.jspecify.annotations.NullMarked;
