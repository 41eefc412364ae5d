@NullMarked
package org.quoin.docx.template;

import org.jspecify.annotations.NullMarked;
