/** Tests of the Word briefing. */
@NullMarked
package org.quoin.docx;

import org.jspecify.annotations.NullMarked;
