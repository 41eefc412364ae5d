/** The command line as an application of Eclipse, without a display. */
@NullMarked
package org.quoin.platform.cli;

import org.jspecify.annotations.NullMarked;
