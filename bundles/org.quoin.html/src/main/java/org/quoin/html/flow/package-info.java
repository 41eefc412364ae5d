/** From elements to an article's flow: paragraphs, pictures, embeds and links in page order. */
@NullMarked
package org.quoin.html.flow;

import org.jspecify.annotations.NullMarked;
