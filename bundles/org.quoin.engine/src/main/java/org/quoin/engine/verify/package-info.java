/** What became of a briefing's quotations since it was written. */
@NullMarked
package org.quoin.engine.verify;

import org.jspecify.annotations.NullMarked;
