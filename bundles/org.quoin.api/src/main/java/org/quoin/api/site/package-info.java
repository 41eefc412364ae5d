/** What a user knows of a site's pages and an importer cannot. */
@NullMarked
@Version("1.0.0")
package org.quoin.api.site;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
