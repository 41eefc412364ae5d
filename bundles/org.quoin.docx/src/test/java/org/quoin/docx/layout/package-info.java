/** Tests. */
@NullMarked
package org.quoin.docx.layout;

import org.jspecify.annotations.NullMarked;
