/** The marks of a template, wherever Word put them, and what is wrong with them. */
@NullMarked
package org.quoin.docx.template.mark;

import org.jspecify.annotations.NullMarked;
