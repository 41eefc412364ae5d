/** What the parts of the workbench share: texts, icons, colours, tables, services. */
@NullMarked
package org.quoin.workbench.ui;

import org.jspecify.annotations.NullMarked;
