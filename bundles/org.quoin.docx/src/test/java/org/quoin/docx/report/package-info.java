@NullMarked
package org.quoin.docx.report;

import org.jspecify.annotations.NullMarked;
