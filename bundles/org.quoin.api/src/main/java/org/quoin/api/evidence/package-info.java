/**
 * What proves a quotation in a written briefing, and what a briefing holds when it is read back.
 */
@NullMarked
@Version("1.0.0")
package org.quoin.api.evidence;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
