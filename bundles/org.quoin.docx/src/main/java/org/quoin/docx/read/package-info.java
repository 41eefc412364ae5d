/** Reading a Word file back as it stands, for checking what became of its quotations. */
@NullMarked
package org.quoin.docx.read;

import org.jspecify.annotations.NullMarked;
