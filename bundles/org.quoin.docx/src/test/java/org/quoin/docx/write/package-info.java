/** Tests. */
@NullMarked
package org.quoin.docx.write;

import org.jspecify.annotations.NullMarked;
