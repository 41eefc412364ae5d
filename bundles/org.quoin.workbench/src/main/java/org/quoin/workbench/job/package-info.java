/** Long work in the background: importing articles and writing briefings. */
@NullMarked
package org.quoin.workbench.job;

import org.jspecify.annotations.NullMarked;
