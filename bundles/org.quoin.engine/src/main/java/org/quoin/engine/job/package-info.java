/** The jobs that join the contributions: extract, brief. */
@NullMarked
package org.quoin.engine.job;

import org.jspecify.annotations.NullMarked;
