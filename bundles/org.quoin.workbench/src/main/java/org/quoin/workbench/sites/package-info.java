/** The rules for the pages of sites, which users keep in files. */
@NullMarked
package org.quoin.workbench.sites;

import org.jspecify.annotations.NullMarked;
