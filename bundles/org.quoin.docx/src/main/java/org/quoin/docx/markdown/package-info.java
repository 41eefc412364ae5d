/** A briefing as Markdown. */
@NullMarked
package org.quoin.docx.markdown;

import org.jspecify.annotations.NullMarked;
