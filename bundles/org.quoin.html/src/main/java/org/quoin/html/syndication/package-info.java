/** Importing feeds: RSS, RDF and Atom. */
@NullMarked
package org.quoin.html.syndication;

import org.jspecify.annotations.NullMarked;
