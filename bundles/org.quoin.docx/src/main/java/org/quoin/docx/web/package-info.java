/** A briefing as one web page. */
@NullMarked
package org.quoin.docx.web;

import org.jspecify.annotations.NullMarked;
