/** Where the words, sentences and characters of a text begin and end, in any language. */
@NullMarked
package org.quoin.engine.text;

import org.jspecify.annotations.NullMarked;
