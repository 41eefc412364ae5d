/** Tests. */
@NullMarked
package org.quoin.docx.read;

import org.jspecify.annotations.NullMarked;
