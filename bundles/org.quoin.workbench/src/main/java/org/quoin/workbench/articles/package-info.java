/** The list of articles. */
@NullMarked
package org.quoin.workbench.articles;

import org.jspecify.annotations.NullMarked;
