/** Sources that are probably one, to be merged or kept apart. */
@NullMarked
package org.quoin.workbench.mergers;

import org.jspecify.annotations.NullMarked;
