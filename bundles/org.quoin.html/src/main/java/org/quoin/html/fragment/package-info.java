/** Importing HTML that is an article alone, without the page around it. */
@NullMarked
package org.quoin.html.fragment;

import org.jspecify.annotations.NullMarked;
