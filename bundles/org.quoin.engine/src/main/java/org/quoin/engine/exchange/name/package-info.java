/** Names for the world outside that are made of names that stay. */
@NullMarked
package org.quoin.engine.exchange.name;

import org.jspecify.annotations.NullMarked;
