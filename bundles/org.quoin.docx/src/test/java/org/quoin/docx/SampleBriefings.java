package org.quoin.docx;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.quoin.api.article.Article;
import org.quoin.api.article.Image;
import org.quoin.api.article.ImageData;
import org.quoin.api.article.Paragraph;
import org.quoin.api.article.ParagraphKind;
import org.quoin.api.article.Provenance;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.api.text.TextSpan;

/** Briefings of articles written for Quoin: every agency, person and event in them is invented. */
final class SampleBriefings {

    private static final List<QuoteKind> KINDS =
            List.of(QuoteKind.DIRECT, QuoteKind.INDIRECT, QuoteKind.MIXED);

    private SampleBriefings() {}

    /** One article of each of six languages, with pictures. */
    static Briefing sixLanguages(Locale labels) {
        return new Briefing(
                labels.getLanguage().equals("zh")
                        ? "海港扩建：各方表态"
                        : "Harbour extension: who said what",
                Optional.of("TLP:AMBER"),
                Optional.of(LocalDate.of(2026, 3, 20)),
                Optional.of("Desk Nine"),
                labels,
                List.of(simplified(), traditional(), english(), german(), arabic(), japanese()));
    }

    /** One article, nothing optional given. */
    static Briefing oneArticle() {
        return new Briefing(
                "One article",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Locale.ENGLISH,
                List.of(english()));
    }

    /** Many articles, each with as many quotations, of lengths that differ. */
    static Briefing many(int articles, int quotations) {
        List<AnalysedArticle> all = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            all.add(numbered(i, quotations));
        }
        return new Briefing(
                "A long briefing",
                Optional.of("INTERNAL USE"),
                Optional.of(LocalDate.of(2026, 3, 20)),
                Optional.empty(),
                Locale.ENGLISH,
                all);
    }

    /** One quotation with a control character, a lone surrogate, a pair, markup and breaks. */
    static Briefing withUnwritableCharacters() {
        ArticleText text = new ArticleText(Locale.ENGLISH, "Odd \u0007 characters");
        text.paragraph("He wrote: “")
                .quote(
                        "a\u0000b \uD83D\uDE00 \uD83D<&> tab\tline\nend",
                        QuoteKind.DIRECT,
                        person("Io Marsh", "clerk", "Harbour Office"),
                        0.9)
                .text("”");
        return new Briefing(
                "Odd characters",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Locale.ENGLISH,
                List.of(text.build("https://press.example/odd", Optional.empty())));
    }

    private static AnalysedArticle numbered(int number, int quotations) {
        boolean chinese = number % 3 == 1;
        Locale language = chinese ? Locale.forLanguageTag("zh-Hans") : Locale.ENGLISH;
        ArticleText text =
                new ArticleText(
                        language, (chinese ? "第" : "Dispatch ") + number + (chinese ? "号电讯" : ""));
        for (int q = 0; q < quotations; q++) {
            int words = 6 + (number * 7 + q * 13) % 60;
            Speaker speaker =
                    person(
                            (chinese ? "宋" : "Avery ")
                                    + (char) ((chinese ? '甲' : 'A') + (number + q) % 9),
                            chinese ? "发言人" : "spokesperson",
                            chinese ? "海岸署" : "Coast Office");
            String said =
                    (chinese ? "航道疏浚工程进展顺利" : "the dredging goes on as it was planned in spring ")
                            .repeat(1 + words / 9);
            QuoteKind kind = KINDS.get((number + q) % KINDS.size());
            text.paragraph(chinese ? "他说：“" : "He said: “")
                    .quote(said, kind, speaker, 0.5 + (q % 5) / 10.0)
                    .text("”");
        }
        return text.build("https://press.example/" + number, Optional.empty());
    }

    private static AnalysedArticle simplified() {
        ArticleText text =
                new ArticleText(Locale.forLanguageTag("zh-Hans"), "滨州港三期工程开工 港务局称“不会影响渔业”");
        Speaker lin =
                new Speaker(
                        "林海峰",
                        List.of("Lin Haifeng", "林"),
                        Optional.of("局长"),
                        Optional.of("滨州港务局"),
                        SpeakerType.PERSON);
        Speaker report =
                new Speaker(
                        "《滨州湾环境影响报告》",
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        SpeakerType.DOCUMENT);
        text.paragraph("滨州港务局局长林海峰（Lin Haifeng）周一在发布会上表示：“")
                .quote(
                        "三期工程将新建四个泊位，总投资约 36 亿元。我们承诺——工程不会影响近海渔业，也不会改变 GB/T 19485 规定的监测频次……",
                        QuoteKind.DIRECT,
                        lin,
                        0.97)
                .text("”");
        text.paragraph("他说，").quote("施工期间渔船仍可从东航道进出", QuoteKind.INDIRECT, lin, 0.81).text("。");
        text.paragraph("“")
                .quote("没有人比我们更清楚这片海，", QuoteKind.DIRECT, person("周桂英", "渔民代表", "东澳渔业合作社"), 0.92)
                .text("”东澳渔业合作社渔民代表周桂英说，“")
                .also("请把监测数据每个月贴在码头上。")
                .text("”");
        text.paragraph("《滨州湾环境影响报告》认为，")
                .quote("疏浚造成的悬浮物“总体可控”，但须避开四月至六月的产卵期", QuoteKind.MIXED, report, 0.74)
                .text("。");
        return text.author("何敏")
                .site("滨州晨讯")
                .build(
                        "https://chenxun.example/a/2026/0316/港口.html",
                        Optional.of(
                                new Picture(
                                        "滨州港三期工程开工现场，三台打桩船停在海面",
                                        "3月16日，滨州港三期工程开工。滨州晨讯供图",
                                        960,
                                        540)));
    }

    private static AnalysedArticle traditional() {
        ArticleText text = new ArticleText(Locale.forLanguageTag("zh-Hant"), "漁會憂心擴港工程 縣府：將設補償窗口");
        text.paragraph("東澳縣長方以晴受訪時指出，「")
                .quote(
                        "補償窗口下週一就會設立，漁民不必先繳任何費用。",
                        QuoteKind.DIRECT,
                        person("方以晴", "縣長", "東澳縣政府"),
                        0.95)
                .text("」");
        text.paragraph("一名不願具名的官員透露，")
                .quote(
                        "環評附帶條件仍在協商，最快月底定案",
                        QuoteKind.INDIRECT,
                        new Speaker(
                                "一名不願具名的官員",
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                SpeakerType.ANONYMOUS),
                        0.66)
                .text("。");
        return text.author("蔡宜庭")
                .site("東澳時報")
                .build("https://times.example/news/88213", Optional.empty());
    }

    private static AnalysedArticle english() {
        ArticleText text =
                new ArticleText(
                        Locale.ENGLISH,
                        "Binzhou breaks ground on third harbour phase as fishing towns ask for data");
        Speaker reyes = person("Marta Oyelaran", "chief economist", "Northfield Freight Institute");
        text.paragraph("“")
                .quote(
                        "Four berths is a bet on traffic that is not there yet,",
                        QuoteKind.DIRECT,
                        reyes,
                        0.96)
                .text(
                        "” said Marta Oyelaran, chief economist at the Northfield Freight Institute. “")
                .also(
                        "If container volumes grow at two per cent, the new quay pays for itself in 2041; if they do not, the province carries it.")
                .text("”");
        text.paragraph("She added that ")
                .quote(
                        "the harbour authority had not published the traffic forecast the loan was based on",
                        QuoteKind.INDIRECT,
                        reyes,
                        0.88)
                .text(".");
        text.paragraph("The authority called the criticism ")
                .quote(
                        "“premature” and said an updated forecast would follow “before the summer”",
                        QuoteKind.MIXED,
                        new Speaker(
                                "Binzhou Harbour Authority",
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                SpeakerType.ORGANISATION),
                        0.79)
                .text(".");
        text.paragraph("“")
                .quote(
                        "We buy our fish where the boats land it — nobody here wants to buy it from a lorry,",
                        QuoteKind.DIRECT,
                        Optional.empty(),
                        0.51)
                .text("” read a banner on the quay.");
        return text.author("Ingrid Vale")
                .author("Tom Achebe")
                .site("The Northfield Courier")
                .build(
                        "https://courier.example/world/2026/03/17/binzhou harbour?ref=a&b=c",
                        Optional.of(
                                new Picture(
                                        "A line of fishing boats tied up along a stone quay under cranes",
                                        "Fishing boats at the old quay. Photo: Courier/L. Brandt",
                                        640,
                                        640)));
    }

    private static AnalysedArticle german() {
        ArticleText text =
                new ArticleText(
                        Locale.GERMAN, "Hafenausbau: Reederverband fordert verbindliche Zusagen");
        text.paragraph("„")
                .quote(
                        "Wer heute einen Liegeplatz bucht, muss wissen, was er 2030 kostet",
                        QuoteKind.DIRECT,
                        person("Jonas Wetterau", "Verbandschef", "Reederverband Nordmark"),
                        0.9)
                .text("“, sagte Verbandschef Jonas Wetterau der Küstenpost. „")
                .also("Alles andere ist Lotterie.")
                .text("“");
        text.paragraph("Das Ministerium prüfe den Entwurf, ")
                .quote(
                        "eine Entscheidung sei nicht vor dem Herbst zu erwarten",
                        QuoteKind.INDIRECT,
                        new Speaker(
                                "Ministerium für Küstenfragen",
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                SpeakerType.ORGANISATION),
                        0.72)
                .text(".");
        return text.author("Silke Amrath")
                .site("Küstenpost")
                .build("https://kuestenpost.example/hafenausbau", Optional.empty());
    }

    private static AnalysedArticle arabic() {
        ArticleText text =
                new ArticleText(
                        Locale.forLanguageTag("ar"),
                        "هيئة الموانئ: توسعة ميناء الرأس تبدأ في أبريل");
        Speaker speaker = person("سلمى الحداد", "المتحدثة باسم", "هيئة موانئ الرأس");
        text.paragraph("وقالت سلمى الحداد، المتحدثة باسم هيئة موانئ الرأس: «")
                .quote(
                        "ستبدأ أعمال التوسعة في 12 أبريل 2026، ولن يتوقف العمل في الرصيف القديم (Pier 4) أثناء التنفيذ.",
                        QuoteKind.DIRECT,
                        speaker,
                        0.93)
                .text("»");
        text.paragraph("وأضافت أن ")
                .quote(
                        "الهيئة ستنشر نتائج قياس جودة المياه كل شهر",
                        QuoteKind.INDIRECT,
                        speaker,
                        0.77)
                .text(".");
        return text.author("نادر سليم")
                .site("صحيفة الشاطئ")
                .build(
                        "https://shati.example/2026/03/18/port",
                        Optional.of(
                                new Picture(
                                        "رصيف الميناء القديم عند الغروب",
                                        "الرصيف القديم في ميناء الرأس",
                                        800,
                                        450)));
    }

    private static AnalysedArticle japanese() {
        ArticleText text = new ArticleText(Locale.JAPANESE, "港湾拡張、漁協「データの公開を」");
        text.paragraph("東浦漁協の村瀬一郎組合長は「")
                .quote(
                        "海の中のことは、数字で示してほしい。月に一度の公開が最低条件だ",
                        QuoteKind.DIRECT,
                        person("村瀬一郎", "組合長", "東浦漁協"),
                        0.94)
                .text("」と述べた。");
        text.paragraph("県の担当者は、")
                .quote(
                        "測定結果を四月から公表する方針だと説明した",
                        QuoteKind.INDIRECT,
                        new Speaker(
                                "県の担当者",
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                SpeakerType.GROUP),
                        0.7)
                .text("。");
        return text.site("東浦日報")
                .undated()
                .build("https://higashiura.example/articles/5521", Optional.empty());
    }

    private static Speaker person(String name, String role, String affiliation) {
        return new Speaker(
                name, List.of(), Optional.of(role), Optional.of(affiliation), SpeakerType.PERSON);
    }

    /** A picture to be painted: one of stripes, as large as asked for. */
    record Picture(String alt, String caption, int width, int height) {}

    /** Builds an article's text and the quotations in it together, so that their offsets agree. */
    static final class ArticleText {
        private final Locale language;
        private final String title;
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> starts = new ArrayList<>();
        private final List<Quote> quotes = new ArrayList<>();
        private final List<String> authors = new ArrayList<>();
        private Optional<String> site = Optional.of("Wire");
        private boolean dated = true;

        ArticleText(Locale language, String title) {
            this.language = language;
            this.title = title;
        }

        ArticleText paragraph(String begin) {
            if (text.length() > 0) {
                text.append('\n');
            }
            starts.add(text.length());
            return text(begin);
        }

        ArticleText text(String more) {
            text.append(more);
            return this;
        }

        ArticleText author(String name) {
            authors.add(name);
            return this;
        }

        ArticleText site(String name) {
            site = Optional.of(name);
            return this;
        }

        ArticleText undated() {
            dated = false;
            return this;
        }

        ArticleText quote(String said, QuoteKind kind, Speaker speaker, double confidence) {
            return quote(said, kind, Optional.of(speaker), confidence);
        }

        ArticleText quote(
                String said, QuoteKind kind, Optional<Speaker> speaker, double confidence) {
            TextSpan span = new TextSpan(text.length(), text.length() + said.length());
            quotes.add(
                    new Quote(
                            List.of(span),
                            kind,
                            Optional.empty(),
                            Optional.empty(),
                            speaker,
                            confidence,
                            QuoteStatus.PROPOSED,
                            new Origin("org.quoin.quotes.rules", "0.1.0", "test")));
            return text(said);
        }

        /** A further part of the last quotation. */
        ArticleText also(String said) {
            Quote last = quotes.remove(quotes.size() - 1);
            List<TextSpan> content = new ArrayList<>(last.content());
            content.add(new TextSpan(text.length(), text.length() + said.length()));
            quotes.add(
                    new Quote(
                            content,
                            last.kind(),
                            last.source(),
                            last.cue(),
                            last.speaker(),
                            last.confidence(),
                            last.status(),
                            last.origin()));
            return text(said);
        }

        AnalysedArticle build(String url, Optional<Picture> picture) {
            List<Paragraph> paragraphs = new ArrayList<>();
            for (int i = 0; i < starts.size(); i++) {
                int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : text.length();
                paragraphs.add(
                        new Paragraph(new TextSpan(starts.get(i), end), ParagraphKind.PARAGRAPH));
            }
            List<Image> images =
                    picture.map(
                                    p ->
                                            List.of(
                                                    new Image(
                                                            url + "/1.png",
                                                            Optional.of(p.alt()),
                                                            Optional.of(p.caption()),
                                                            Optional.empty(),
                                                            0,
                                                            Optional.of(
                                                                    new ImageData(
                                                                            "image/png",
                                                                            png(
                                                                                    p.width(),
                                                                                    p.height()))))))
                            .orElse(List.of());
            Article article =
                    new Article(
                            Integer.toHexString(title.hashCode()),
                            new Provenance(
                                    title + ".html",
                                    "%064x"
                                            .formatted(title.hashCode() & 0xFFFFFFFFL)
                                            .replace('0', 'b'),
                                    "org.quoin.html.savedPage"),
                            title,
                            authors,
                            List.of(),
                            site,
                            Optional.of(url),
                            Optional.empty(),
                            dated
                                    ? Optional.of(
                                            new PublicationTime.Exact(
                                                    OffsetDateTime.parse(
                                                                    "2026-03-16T09:30:00+08:00")
                                                            .plusDays(
                                                                    Math.floorMod(
                                                                            title.hashCode(), 4))))
                                    : Optional.empty(),
                            dated
                                    ? Optional.empty()
                                    : Optional.of(Instant.parse("2026-03-19T01:02:03Z")),
                            language,
                            text.toString(),
                            paragraphs,
                            images,
                            List.of());
            return new AnalysedArticle(article, quotes, List.of());
        }
    }

    /** A PNG of stripes. */
    static byte[] png(int width, int height) {
        try {
            byte[] raw = new byte[height * (width * 3 + 1)];
            int i = 0;
            for (int y = 0; y < height; y++) {
                i++;
                for (int x = 0; x < width; x++) {
                    boolean sea = y > height * 3 / 5;
                    raw[i++] = (byte) (sea ? 40 : 180 + 40 * y / height);
                    raw[i++] = (byte) (sea ? 90 + ((x / 16 + y / 8) % 2) * 12 : 200);
                    raw[i++] = (byte) (sea ? 130 : 220);
                }
            }
            Deflater deflater = new Deflater();
            deflater.setInput(raw);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            deflater.end();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeLong(0x89504E470D0A1A0AL);
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            DataOutputStream head = new DataOutputStream(header);
            head.writeInt(width);
            head.writeInt(height);
            head.write(new byte[] {8, 2, 0, 0, 0});
            chunk(out, "IHDR", header.toByteArray());
            chunk(out, "IDAT", packed.toByteArray());
            chunk(out, "IEND", new byte[0]);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeInt((int) crc.getValue());
    }
}
