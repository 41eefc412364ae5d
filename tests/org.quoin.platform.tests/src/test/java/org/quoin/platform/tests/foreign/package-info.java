/**
 * The classes of somebody else's plug-in, good and bad; packed into a bundle of their own by the
 * tests.
 */
@NullMarked
package org.quoin.platform.tests.foreign;

import org.jspecify.annotations.NullMarked;
