/** Files that are there whole or not at all. */
@NullMarked
package org.quoin.engine.output;

import org.jspecify.annotations.NullMarked;
