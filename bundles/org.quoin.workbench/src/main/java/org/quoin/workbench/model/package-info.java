/**
 * What the workbench shows, without a widget: the session's articles, rows of tables, where
 * quotations stand.
 */
@NullMarked
package org.quoin.workbench.model;

import org.jspecify.annotations.NullMarked;
