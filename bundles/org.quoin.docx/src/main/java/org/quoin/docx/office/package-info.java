/** LibreOffice, where it is installed: the pages of a document, and the document as PDF. */
@NullMarked
package org.quoin.docx.office;

import org.jspecify.annotations.NullMarked;
