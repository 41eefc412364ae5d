/** Importing text with lines about it before it, as note-taking programs keep articles. */
@NullMarked
package org.quoin.html.frontmatter;

import org.jspecify.annotations.NullMarked;
