package org.quoin.docx.csl;

import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.FS_ITALIC;
import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.FS_OBLIQUE;
import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.FV_SMALLCAPS;
import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.FW_BOLD;

import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quoin.api.article.Article;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.Inline;

/** Writes one entry; neighbours of one look and language become one run. */
final class EntryWriter {

    private final CslSource source;
    private final Locale language;
    private final String said;
    private final List<Inline> inlines = new ArrayList<>();
    private String gap = "";

    /**
     * @param language of the words that are the style's own
     */
    EntryWriter(CslSource source, Locale language) {
        this.source = source;
        Article article = source.article();
        // As one run where both speak the same: en beside en-US would only part the words.
        this.language =
                article.language().getLanguage().equals(language.getLanguage())
                        ? article.language()
                        : language;
        this.said =
                (article.title()
                                + "\n"
                                + article.site().orElse("")
                                + "\n"
                                + String.join("\n", article.authors()))
                        .toLowerCase(Locale.ROOT);
    }

    /** Something between what stands and what comes, if there is both. */
    void gap(String between) {
        gap = between;
    }

    /** A part that stands on a line or in a column of its own begins or ends. */
    void group(DisplayGroupToken group) {
        switch (group.getType()) {
            case BLOCK -> gap("\n");
            case INDENT -> {
                if (group.isOpen()) {
                    gap("\n");
                }
            }
            case LEFT_MARGIN -> {
                if (!group.isOpen()) {
                    gap(" ");
                }
            }
            case RIGHT_INLINE -> {
                // Goes on behind the margin's words.
            }
        }
    }

    /**
     * Words.
     *
     * @param words what to write
     * @param token how it looks
     */
    void text(String words, TextToken token) {
        if (words.isEmpty()) {
            return;
        }
        if (!gap.isEmpty() && !inlines.isEmpty()) {
            add(new Inline.Words(gap, CharacterStyle.PLAIN, language));
        }
        gap = "";
        if (token.getType() == TextToken.Type.URL && source.target().isPresent()) {
            inlines.add(
                    new Inline.Link(
                            source.target().get(),
                            new Inline.Words(words, CharacterStyle.HYPERLINK, Locale.ROOT)));
        } else {
            add(new Inline.Words(words, look(token.getFormattingAttributes()), language(token)));
        }
    }

    private void add(Inline.Words words) {
        int last = inlines.size() - 1;
        if (last >= 0
                && inlines.get(last) instanceof Inline.Words before
                && before.style() == words.style()
                && before.language().equals(words.language())) {
            inlines.set(
                    last,
                    new Inline.Words(
                            before.text() + words.text(), words.style(), words.language()));
        } else {
            inlines.add(words);
        }
    }

    /** One look for each run: where a style asks for several, the rarest. */
    private static CharacterStyle look(int attributes) {
        int slant = FormattingAttributes.getFontStyle(attributes);
        if (FormattingAttributes.getFontVariant(attributes) == FV_SMALLCAPS) {
            return CharacterStyle.SMALL_CAPS;
        }
        if (slant == FS_ITALIC || slant == FS_OBLIQUE) {
            return CharacterStyle.EMPHASIS;
        }
        return FormattingAttributes.getFontWeight(attributes) == FW_BOLD
                ? CharacterStyle.STRONG
                : CharacterStyle.PLAIN;
    }

    /** The article's where it says so itself, whatever the style made of its capitals. */
    private Locale language(TextToken token) {
        return token.getType() == TextToken.Type.TEXT
                        && said.contains(token.getText().toLowerCase(Locale.ROOT))
                ? source.article().language()
                : language;
    }

    /** What was written; the title where a style found nothing to say. */
    CslEntry entry() {
        List<Inline> all =
                inlines.isEmpty()
                        ? List.of(
                                Inline.Words.of(
                                        source.article().title(), source.article().language()))
                        : inlines;
        return new CslEntry(source.number(), all);
    }
}
