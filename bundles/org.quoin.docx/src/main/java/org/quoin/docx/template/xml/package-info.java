/** Parts of a template as trees, and back into text. */
@NullMarked
package org.quoin.docx.template.xml;

import org.jspecify.annotations.NullMarked;
