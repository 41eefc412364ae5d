/** A project as JSON Lines, out and in. */
@NullMarked
package org.quoin.engine.exchange.jsonl;

import org.jspecify.annotations.NullMarked;
