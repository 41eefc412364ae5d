/** An article set for reading, with its quotations marked. */
@NullMarked
package org.quoin.workbench.editor;

import org.jspecify.annotations.NullMarked;
