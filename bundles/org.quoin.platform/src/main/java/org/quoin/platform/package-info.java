/** Where Eclipse and the engine meet: what plug-ins contribute through extension points. */
@NullMarked
package org.quoin.platform;

import org.jspecify.annotations.NullMarked;
