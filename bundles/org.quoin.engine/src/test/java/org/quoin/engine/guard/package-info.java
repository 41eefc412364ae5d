@NullMarked
package org.quoin.engine.guard;

import org.jspecify.annotations.NullMarked;
