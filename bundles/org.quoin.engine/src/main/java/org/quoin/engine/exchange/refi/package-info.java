/** A project as a REFI-QDA project, out and in. */
@NullMarked
package org.quoin.engine.exchange.refi;

import org.jspecify.annotations.NullMarked;
