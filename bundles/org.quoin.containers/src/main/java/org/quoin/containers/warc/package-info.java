/** Importing pages that crawlers stored. */
@NullMarked
package org.quoin.containers.warc;

import org.jspecify.annotations.NullMarked;
