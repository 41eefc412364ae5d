/**
 * What the document is made of, before any XML: units of paragraphs, tables, notes, and their
 * styles.
 */
@NullMarked
package org.quoin.docx.flow;

import org.jspecify.annotations.NullMarked;
