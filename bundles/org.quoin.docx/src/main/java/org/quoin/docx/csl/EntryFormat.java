package org.quoin.docx.csl;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.output.Bibliography;
import de.undercouch.citeproc.output.SecondFieldAlign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Takes entries from the processor before they are strings: what is italic or a link then needs no
 * markup, and nothing in an article can be taken for any. To the processor an entry is its place in
 * the list.
 */
final class EntryFormat extends BaseFormat {

    /**
     * Stands for a straight quotation mark: the processor would turn it into the language's own
     * marks, in Chinese into those of titles. What an article is called stays as it is. A code that
     * Unicode leaves to programs' own use.
     */
    private static final char STRAIGHT = '\uFDD0';

    private final Map<String, CslSource> sources = new HashMap<>();
    private final Locale language;
    private final SourceOrder order;
    private final List<Ordered> entries = new ArrayList<>();

    /** An entry and what it is ordered by. */
    private record Ordered(CslEntry entry, List<String> keys) {}

    /**
     * @param language of the words that are the style's own
     * @param order of the entries
     */
    EntryFormat(List<CslSource> sources, Locale language, SourceOrder order) {
        sources.forEach(each -> this.sources.put(Integer.toString(each.number()), each));
        this.language = language;
        this.order = order;
    }

    /** A text as it is handed to the processor. */
    static String guarded(String text) {
        return text.replace('"', STRAIGHT);
    }

    /** The entries in the style's order; those that it makes no difference between, as given. */
    List<CslEntry> entries() {
        return entries.stream()
                .sorted(Comparator.comparing(Ordered::keys, order.comparator(language)))
                .map(Ordered::entry)
                .toList();
    }

    @Override
    public String getName() {
        return "inlines";
    }

    @Override
    protected String doFormatBibliographyEntry(
            TokenBuffer buffer, RenderContext context, int index) {
        CslSource source = Objects.requireNonNull(sources.get(context.getItemData().getId()));
        SecondFieldAlign align = context.getStyle().getBibliography().getSecondFieldAlign();
        boolean apart = align == SecondFieldAlign.FLUSH || align == SecondFieldAlign.MARGIN;
        String number = context.getItemData().getCitationNumber();
        EntryWriter writer = new EntryWriter(source, language);
        boolean numbered = false;
        boolean first = true;
        for (Token token : buffer.getTokens()) {
            if (first && apart && !token.isFirstField()) {
                writer.gap(" ");
            }
            first &= token.isFirstField();
            if (token instanceof DisplayGroupToken group) {
                writer.group(group);
            } else if (token instanceof TextToken text) {
                boolean isNumber = !numbered && text.getText().equals(number);
                numbered |= isNumber;
                writer.text(
                        isNumber
                                ? Integer.toString(source.number())
                                : text.getText().replace(STRAIGHT, '"'),
                        text);
            }
        }
        entries.add(new Ordered(writer.entry(), order.of(context, entries.size() + 1)));
        return Integer.toString(entries.size() - 1);
    }

    @Override
    public Bibliography makeBibliography(String[] places, SBibliography bibliography) {
        return new Bibliography(places);
    }

    /** Never asked for: only bibliographies are made. */
    @Override
    protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
        throw new UnsupportedOperationException();
    }

    /** Never asked for: links are made of what the entries say. */
    @Override
    protected String doFormatLink(String text, String address) {
        throw new UnsupportedOperationException();
    }
}
