/** The parts of the Word file and the zip that holds them. */
@NullMarked
package org.quoin.docx.write;

import org.jspecify.annotations.NullMarked;
