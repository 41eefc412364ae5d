/** A project's tables as CSV, for spreadsheets and statistics. */
@NullMarked
package org.quoin.engine.exchange.csv;

import org.jspecify.annotations.NullMarked;
