/** What the marks of a template mean: which field each names, which two belong together. */
@NullMarked
package org.quoin.docx.template.bind;

import org.jspecify.annotations.NullMarked;
