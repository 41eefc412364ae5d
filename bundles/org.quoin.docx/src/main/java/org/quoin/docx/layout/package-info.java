/** Where pages end, so that the table of contents can name them. */
@NullMarked
package org.quoin.docx.layout;

import org.jspecify.annotations.NullMarked;
