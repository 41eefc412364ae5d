/** The language of templates: from the parts of a Word file to what writes a briefing into them. */
@NullMarked
package org.quoin.docx.template;

import org.jspecify.annotations.NullMarked;
