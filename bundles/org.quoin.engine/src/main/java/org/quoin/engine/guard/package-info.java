/** Calls into the code of plug-ins, which may never come back. */
@NullMarked
package org.quoin.engine.guard;

import org.jspecify.annotations.NullMarked;
