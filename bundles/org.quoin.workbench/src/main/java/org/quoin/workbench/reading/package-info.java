/** What views of plug-ins are told of the window. */
@NullMarked
package org.quoin.workbench.reading;

import org.jspecify.annotations.NullMarked;
