/** Intervals of an article's text. */
@NullMarked
@Version("1.0.0")
package org.quoin.api.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
