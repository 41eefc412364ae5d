/** What a plug-in implements, and what it is handed: importers, analysers, exporters. */
@NullMarked
package org.quoin.api.plugin;

import org.jspecify.annotations.NullMarked;
