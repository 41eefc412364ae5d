/** A template compiled into steps, and the steps taken with a briefing. */
@NullMarked
package org.quoin.docx.template.fill;

import org.jspecify.annotations.NullMarked;
