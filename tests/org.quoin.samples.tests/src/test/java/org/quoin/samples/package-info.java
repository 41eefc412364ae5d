/** The real extraction over {@code samples/}, compared whole with what a careful reader expects. */
@NullMarked
package org.quoin.samples;

import org.jspecify.annotations.NullMarked;
