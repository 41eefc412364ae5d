/** What all views share that look a file of the user's through. */
@NullMarked
package org.quoin.workbench.filecheck;

import org.jspecify.annotations.NullMarked;
