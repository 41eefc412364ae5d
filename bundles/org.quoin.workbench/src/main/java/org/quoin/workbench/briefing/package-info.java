/** The view of a briefing's draft: its outline, what is said of it, writing it to a file. */
@NullMarked
package org.quoin.workbench.briefing;

import org.jspecify.annotations.NullMarked;
