/** Writing briefings as Word documents. */
@NullMarked
package org.quoin.docx;

import org.jspecify.annotations.NullMarked;
