/** A view of how much each speaker of an article is quoted. */
package org.example.quoin.view;
