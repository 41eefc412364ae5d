/** Pictures of who spoke how much, when and where; every part of them leads to its quotations. */
@NullMarked
package org.quoin.workbench.pictures;

import org.jspecify.annotations.NullMarked;
