/** What menus and keys do. */
@NullMarked
package org.quoin.workbench.command;

import org.jspecify.annotations.NullMarked;
