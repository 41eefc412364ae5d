/** Bibliographies in any style of the Citation Style Language: where citeproc-java is spoken to. */
@NullMarked
package org.quoin.docx.csl;

import org.jspecify.annotations.NullMarked;
