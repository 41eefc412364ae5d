@NullMarked
package org.quoin.docx.office;

import org.jspecify.annotations.NullMarked;
