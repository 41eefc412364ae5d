/** Looking through a template for all that is wrong with it, and saying so in it. */
@NullMarked
package org.quoin.docx.template.check;

import org.jspecify.annotations.NullMarked;
