/**
 * Languages whose verb ends the clause and whose particles mark topic and quotation: Japanese and
 * Korean. What was said stands before the word that reports it.
 */
@NullMarked
package org.quoin.quotes.east;

import org.jspecify.annotations.NullMarked;
