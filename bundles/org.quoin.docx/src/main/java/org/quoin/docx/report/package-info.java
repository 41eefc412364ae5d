/** What a briefing says: its sections, figures, citations and labels. */
@NullMarked
package org.quoin.docx.report;

import org.jspecify.annotations.NullMarked;
