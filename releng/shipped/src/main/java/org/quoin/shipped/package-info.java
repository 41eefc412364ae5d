/**
 * What is shipped with Quoin: the libraries in the product and in the command line, the licences
 * that they are under, and the papers about them that go with a release.
 */
@NullMarked
package org.quoin.shipped;

import org.jspecify.annotations.NullMarked;
