/** What long work tells whoever asked for it: how far it is, and what went wrong. */
@NullMarked
@Version("1.0.0")
package org.quoin.api.job;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
