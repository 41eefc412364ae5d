/** What became of a briefing's quotations since it was written. */
@NullMarked
package org.quoin.workbench.check;

import org.jspecify.annotations.NullMarked;
