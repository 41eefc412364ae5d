/** The article as it was imported: clean text, what stands beside it, and where it came from. */
@NullMarked
@Version("1.1.0")
package org.quoin.api.article;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
