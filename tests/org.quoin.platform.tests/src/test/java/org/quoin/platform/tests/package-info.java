/** What only a running OSGi framework can show. */
@NullMarked
package org.quoin.platform.tests;

import org.jspecify.annotations.NullMarked;
