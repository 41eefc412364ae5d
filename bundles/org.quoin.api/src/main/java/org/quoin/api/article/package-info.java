/** The article as it was imported: clean text, what stands beside it, and where it came from. */
@NullMarked
package org.quoin.api.article;

import org.jspecify.annotations.NullMarked;
