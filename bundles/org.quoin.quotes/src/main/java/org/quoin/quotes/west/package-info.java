/**
 * Languages written with letters and spaces: English, German, French and Spanish on one engine,
 * with the words of each as data.
 */
@NullMarked
package org.quoin.quotes.west;

import org.jspecify.annotations.NullMarked;
