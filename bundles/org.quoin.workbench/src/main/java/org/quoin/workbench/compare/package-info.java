/** Two articles beside each other, word by word. */
@NullMarked
package org.quoin.workbench.compare;

import org.jspecify.annotations.NullMarked;
