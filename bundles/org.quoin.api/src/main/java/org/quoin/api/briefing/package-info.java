/** What a briefing says, before any file format. */
@NullMarked
@Version("1.1.0")
package org.quoin.api.briefing;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
