/** Tests. */
@NullMarked
package org.quoin.docx.text;

import org.jspecify.annotations.NullMarked;
