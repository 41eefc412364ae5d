/** What the command palette finds beside commands: articles, sources and tags of the project. */
@NullMarked
package org.quoin.workbench.palette;

import org.jspecify.annotations.NullMarked;
