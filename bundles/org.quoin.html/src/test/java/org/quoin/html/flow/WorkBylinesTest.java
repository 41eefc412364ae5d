package org.quoin.html.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoin.api.article.Credit;

class WorkBylinesTest {

    @Test
    void readsAnAgencysClosingLine() {
        List<Credit> credits =
                CreditLines.in(
                        "(Reporting by Nell Ashdown in Lower Orr and Samir J. Rahal; Additional reporting by Ana de Solberg; Editing by Piers O’Godfrey)");

        assertEquals(
                List.of(
                        new Credit("Reporting", "Nell Ashdown"),
                        new Credit("Reporting", "Samir J. Rahal"),
                        new Credit("Additional reporting", "Ana de Solberg"),
                        new Credit("Editing", "Piers O’Godfrey")),
                credits);
        assertEquals(
                List.of("Nell Ashdown", "Samir J. Rahal", "Ana de Solberg"),
                CreditLines.authors(credits));
    }

    @Test
    void aSentenceIsNoCreditLine() {
        assertEquals(List.of(), CreditLines.in("Editing by hand takes the archive two years."));
        assertEquals(
                List.of(),
                CreditLines.in("Reporting by Nell Ashdown prompted the inquiry in May."));
        assertEquals(List.of(), CreditLines.in("Reporting by Nell Ashdown. It rained."));
    }
}
