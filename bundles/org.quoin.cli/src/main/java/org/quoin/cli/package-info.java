/** The command line. */
@NullMarked
package org.quoin.cli;

import org.jspecify.annotations.NullMarked;
