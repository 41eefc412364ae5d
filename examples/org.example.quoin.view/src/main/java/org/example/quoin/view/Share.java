package org.example.quoin.view;

import org.quoin.api.quote.Quote;

/**
 * How much of what is quoted in an article is by one speaker.
 *
 * @param speaker his name, empty where the article names nobody
 * @param quotations how many
 * @param percent of all quoted characters, rounded
 * @param first the first of them in the text
 */
record Share(String speaker, int quotations, int percent, Quote first) {}
