package org.quoin.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an expression of licences lets one do. */
class LicenceExpressionTest {

    @Test
    void oneOfAChoiceIsEnough() {
        assertTrue(permits("EPL-2.0 OR GPL-2.0-only", "EPL-2.0"));
        assertFalse(permits("EPL-2.0 OR GPL-2.0-only", "MIT"));
    }

    @Test
    void whatIsJoinedBindsAtOnce() {
        assertTrue(permits("MIT AND Apache-2.0", "MIT", "Apache-2.0"));
        assertFalse(permits("MIT AND Apache-2.0", "MIT"));
    }

    @Test
    void andBindsTighterThanOr() {
        assertTrue(permits("GPL-2.0-only AND MIT OR Apache-2.0", "Apache-2.0"));
        assertFalse(permits("GPL-2.0-only AND (MIT OR Apache-2.0)", "Apache-2.0"));
    }

    @Test
    void anExceptionMakesAnotherLicence() {
        String classpath = "GPL-2.0-only WITH Classpath-exception-2.0";
        assertTrue(permits(classpath, classpath));
        assertFalse(permits(classpath, "GPL-2.0-only"));
        assertFalse(permits("GPL-2.0-only", classpath));
    }

    @Test
    void itsTextMeansTheSame() {
        for (String each :
                List.of(
                        "MIT",
                        "(EPL-1.0 OR LGPL-2.1-or-later) AND MIT",
                        "EPL-2.0 OR GPL-2.0-only WITH Classpath-exception-2.0",
                        "A AND B AND C OR D")) {
            assertEquals(each, LicenceExpression.of(each).text());
        }
    }

    @Test
    void whatIsNoExpressionIsToldApart() {
        for (String each :
                List.of(
                        "",
                        "MIT OR",
                        "AND MIT",
                        "(MIT",
                        "MIT)",
                        "MIT Apache-2.0",
                        "MIT/X11",
                        "GPL-2.0-only WITH")) {
            assertThrows(IllegalArgumentException.class, () -> LicenceExpression.of(each), each);
        }
    }

    private static boolean permits(String expression, String... permitted) {
        return LicenceExpression.of(expression).permits(Set.of(permitted)::contains);
    }
}
