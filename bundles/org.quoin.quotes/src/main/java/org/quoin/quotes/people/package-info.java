/** Who an article names, as languages that read it from its beginning to its end keep them. */
@NullMarked
package org.quoin.quotes.people;

import org.jspecify.annotations.NullMarked;
