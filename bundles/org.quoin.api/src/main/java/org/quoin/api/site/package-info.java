/** What a user knows of a site's pages and an importer cannot. */
@NullMarked
package org.quoin.api.site;

import org.jspecify.annotations.NullMarked;
