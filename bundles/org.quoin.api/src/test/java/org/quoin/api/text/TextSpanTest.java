package org.quoin.api.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextSpanTest {

    @Test
    void endIsExclusive() {
        TextSpan span = new TextSpan(2, 4);

        assertEquals("cd", span.of("abcdef"));
        assertTrue(span.contains(3));
        assertFalse(span.contains(4));
        assertFalse(span.overlaps(new TextSpan(4, 5)));
        assertTrue(span.overlaps(new TextSpan(3, 5)));
        assertTrue(span.contains(new TextSpan(2, 4)));
        assertFalse(span.contains(new TextSpan(2, 5)));
    }

    @Test
    void refusesWhatIsNoInterval() {
        assertThrows(IllegalArgumentException.class, () -> new TextSpan(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> new TextSpan(2, 2));
        assertThrows(IllegalArgumentException.class, () -> new TextSpan(3, 2));
    }

    @Test
    void ordersByStartThenEnd() {
        assertTrue(new TextSpan(1, 9).compareTo(new TextSpan(2, 3)) < 0);
        assertTrue(new TextSpan(1, 3).compareTo(new TextSpan(1, 2)) > 0);
        assertEquals(0, new TextSpan(1, 3).compareTo(new TextSpan(1, 3)));
    }
}
