/**
 * What a language brings to finding who said what: its words as files, code where words are not
 * enough, and the findings that come of both.
 */
@NullMarked
@Version("1.0.0")
package org.quoin.api.language;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
