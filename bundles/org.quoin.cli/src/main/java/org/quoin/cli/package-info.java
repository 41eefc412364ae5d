/** The command line: it reads options, starts the engine's jobs and tells people how it went. */
@NullMarked
package org.quoin.cli;

import org.jspecify.annotations.NullMarked;
