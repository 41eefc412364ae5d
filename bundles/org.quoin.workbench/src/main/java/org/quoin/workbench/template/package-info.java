/** What is wrong with a template of briefings, in a view. */
@NullMarked
package org.quoin.workbench.template;

import org.jspecify.annotations.NullMarked;
