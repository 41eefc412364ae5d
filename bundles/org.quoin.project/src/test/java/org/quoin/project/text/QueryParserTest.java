package org.quoin.project.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoin.project.model.SearchQuery;
import org.quoin.project.model.SearchQuery.Term;

class QueryParserTest {

    private static List<Term> parse(String typed) {
        return new QueryParser().parse(typed).map(SearchQuery::terms).orElse(List.of());
    }

    private static Term term(String text) {
        return new Term(text, false, false);
    }

    private static Term phrase(String text) {
        return new Term(text, true, false);
    }

    @Test
    void termsArePartedBySpacesOfEveryKind() {
        assertEquals(
                List.of(term("经济"), term("增长"), term("GDP"), term("well-known")),
                parse("  经济　增长\u00A0GDP\twell-known "));
    }

    @Test
    void phrasesStandInQuotationMarksOfAnyScript() {
        assertEquals(
                List.of(phrase("climate change"), phrase("经济 增长"), phrase("半導體"), term("x")),
                parse("\"climate change\"“经济 增长”「半導體」x"));
        assertEquals(List.of(phrase("marché couvert")), parse("« marché couvert »"));
        assertEquals(List.of(phrase("Die Straße")), parse("„Die Straße“"));
    }

    @Test
    void aMarkWithinATermIsPartOfIt() {
        assertEquals(List.of(term("关于\"一带一路\"的")), parse("关于\"一带一路\"的"));
    }

    @Test
    void aMarkThatIsNotClosedOpensAPhraseToTheEnd() {
        assertEquals(List.of(term("ferry"), phrase("the old har")), parse("ferry \"the old har"));
        assertEquals(List.of(term("ferry")), parse("ferry \""));
        assertEquals(List.of(term("ferry")), parse("ferry \"\""));
    }

    @Test
    void aMinusExcludes() {
        assertEquals(
                List.of(
                        term("ferry"),
                        new Term("storm", false, true),
                        new Term("high tide", true, true)),
                parse("ferry -storm -\"high tide\" - --"));
    }

    @Test
    void whatHasNoLetterAsksForNothing() {
        assertEquals(
                List.of(Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(
                        new QueryParser().parse(""),
                        new QueryParser().parse(" … \"?\" * "),
                        new QueryParser().parse("-storm")));
    }
}
