/** Articles and their quotations as JSON Lines. */
@NullMarked
package org.quoin.engine.json;

import org.jspecify.annotations.NullMarked;
