/** What a page says about its article: title, authors, outlet, address, language, date. */
@NullMarked
package org.quoin.html.metadata;

import org.jspecify.annotations.NullMarked;
