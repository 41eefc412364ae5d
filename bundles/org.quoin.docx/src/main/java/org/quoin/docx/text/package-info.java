/** Text as Word wants it: scripts, directions, languages, characters that XML can hold. */
@NullMarked
package org.quoin.docx.text;

import org.jspecify.annotations.NullMarked;
