/** Speakers: full names, roles, affiliations and pronouns over one article. */
@NullMarked
package org.quoin.quotes.west.who;

import org.jspecify.annotations.NullMarked;
