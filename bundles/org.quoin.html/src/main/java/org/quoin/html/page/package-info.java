/** Importing whole saved web pages. */
@NullMarked
package org.quoin.html.page;

import org.jspecify.annotations.NullMarked;
