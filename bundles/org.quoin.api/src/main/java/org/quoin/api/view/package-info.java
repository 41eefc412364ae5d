/** What views of plug-ins follow: the article and the quotations that somebody looks at. */
@NullMarked
@Version("1.0.0")
package org.quoin.api.view;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
