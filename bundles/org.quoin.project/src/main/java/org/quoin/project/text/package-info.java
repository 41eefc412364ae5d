/**
 * Text as it is compared and searched: folding, words and bigrams, likeness. Pure; offsets are
 * UTF-16.
 */
@NullMarked
package org.quoin.project.text;

import org.jspecify.annotations.NullMarked;
