/** Importing articles as a feed reader stored them: a title line, dashes, one line of HTML. */
@NullMarked
package org.quoin.html.feed;

import org.jspecify.annotations.NullMarked;
