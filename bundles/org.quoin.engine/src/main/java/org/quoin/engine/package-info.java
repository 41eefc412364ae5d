/** The registry of contributions and the jobs that join them. */
@NullMarked
package org.quoin.engine;

import org.jspecify.annotations.NullMarked;
