/** From the paths a user names to inputs that importers read. */
@NullMarked
package org.quoin.engine.input;

import org.jspecify.annotations.NullMarked;
