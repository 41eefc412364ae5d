/** Words, sentences and quoted stretches of an article. */
@NullMarked
package org.quoin.quotes.west.text;

import org.jspecify.annotations.NullMarked;
