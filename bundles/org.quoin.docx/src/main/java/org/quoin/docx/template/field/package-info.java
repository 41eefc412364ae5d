/** What a template can ask of a briefing: its fields, and what each belongs to. */
@NullMarked
package org.quoin.docx.template.field;

import org.jspecify.annotations.NullMarked;
