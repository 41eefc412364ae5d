/** What the bundle must hold for POI to work in OSGi. */
@NullMarked
package org.quoin.poi;

import org.jspecify.annotations.NullMarked;
