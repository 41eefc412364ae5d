/** A briefing's sources for programs that keep references. */
@NullMarked
package org.quoin.docx.sources;

import org.jspecify.annotations.NullMarked;
