/** What the bundle must hold for citeproc-java to work in OSGi. */
@NullMarked
package org.quoin.citeproc;

import org.jspecify.annotations.NullMarked;
