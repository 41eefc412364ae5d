/** Tests. */
@NullMarked
package org.quoin.docx.flow;

import org.jspecify.annotations.NullMarked;
