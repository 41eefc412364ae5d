package org.quoin.docx.csl;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quoin.docx.sources.CslItem;

/** Sets sources in a style, in the style's order. */
public final class CslBibliography {

    private CslBibliography() {}

    /**
     * The entries of a bibliography. The same sources give the same entries.
     *
     * @param style the style
     * @param language of the briefing, for styles that are written for none
     * @param sources in the order of their numbers, which styles that number keep
     * @throws IOException if the style cannot be followed; says why
     */
    public static List<CslEntry> entries(CslStyle style, Locale language, List<CslSource> sources)
            throws IOException {
        String tag =
                style.language().orElse(language.getLanguage().equals("zh") ? "zh-CN" : "en-US");
        List<CSLItemData> items = new ArrayList<>();
        for (CslSource each : sources) {
            items.add(item(each));
        }
        try {
            SourceOrder order = new SourceOrder(style.sortKeys());
            EntryFormat format = new EntryFormat(sources, Locale.forLanguageTag(tag), order);
            CSL processor =
                    new CSL(
                            new ListItemDataProvider(items),
                            CslBibliography::locale,
                            null,
                            style.xml(),
                            tag);
            processor.setOutputFormat(format);
            processor.registerCitationItems(items.stream().map(CSLItemData::getId).toList(), true);
            processor.makeBibliography();
            return format.entries();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            // Whatever the processor stumbles over in a style that somebody wrote.
            throw new IOException(
                    "the style " + style.name() + " cannot be followed: " + e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw new IOException(
                    "the style " + style.name() + " cannot be followed: a macro uses itself", e);
        }
    }

    private static String locale(String tag) {
        try {
            return CslFiles.locale(tag);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same CSL-JSON as everywhere, but that sources are told apart by their numbers. */
    private static CSLItemData item(CslSource source) throws IOException {
        String json = "{" + CslItem.of(source.article(), source.accessed(), " ") + "}";
        Map<String, Object> fields =
                new LinkedHashMap<>(
                        new JsonParser(new JsonLexer(new StringReader(json))).parseObject());
        fields.replaceAll((name, value) -> name.equals("URL") ? value : guarded(value));
        fields.put("id", Integer.toString(source.number()));
        return CSLItemData.fromJson(fields);
    }

    private static Object guarded(Object value) {
        if (value instanceof String text) {
            return EntryFormat.guarded(text);
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> guarded = new LinkedHashMap<>();
            map.forEach((name, each) -> guarded.put(name, guarded(each)));
            return guarded;
        }
        return value instanceof List<?> list
                ? list.stream().map(CslBibliography::guarded).toList()
                : value;
    }
}
