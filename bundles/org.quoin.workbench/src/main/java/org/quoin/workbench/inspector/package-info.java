/** All that is known of the chosen quotations, to be corrected where it stands. */
@NullMarked
package org.quoin.workbench.inspector;

import org.jspecify.annotations.NullMarked;
