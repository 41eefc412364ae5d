/** What a plug-in implements, and what it is handed: importers, analysers, exporters, actions. */
@NullMarked
@Version("1.1.0")
package org.quoin.api.plugin;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
