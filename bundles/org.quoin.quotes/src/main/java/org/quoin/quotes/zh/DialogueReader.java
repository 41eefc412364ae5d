package org.quoin.quotes.zh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.marks.MarkedSpan;

/**
 * Reads interviews set line by line: {@code 问：…}, {@code 名字：…}, {@code 名字|…}. One such line may be
 * a credit or a list; a label that comes back, with another beside it, is somebody who speaks.
 */
final class DialogueReader {

    private static final double CONFIDENCE = 0.85;
    private static final int LONGEST_LABEL = 14;

    private final Lexicon lexicon;
    private final FlatText source;
    private final String flat;
    private final MentionReader mentions;

    DialogueReader(Lexicon lexicon, FlatText source, MentionReader mentions) {
        this.lexicon = lexicon;
        this.source = source;
        this.mentions = mentions;
        flat = source.flat();
    }

    /** One line of a dialogue. */
    private record Line(TextSpan paragraph, TextSpan label, int start) {}

    /**
     * The lines among {@code paragraphs} that are speech, by paragraph; empty where there is no
     * dialogue.
     */
    Map<TextSpan, Draft> read(List<TextSpan> paragraphs) {
        List<Line> lines = new ArrayList<>();
        Map<String, Integer> labels = new HashMap<>();
        Map<String, Integer> spoken = new HashMap<>();
        for (TextSpan paragraph : paragraphs) {
            Line line = line(paragraph);
            if (line != null) {
                lines.add(line);
                labels.merge(line.label().of(flat), 1, Integer::sum);
                spoken.merge(line.label().of(flat), endsAsSpeech(line) ? 1 : 0, Integer::sum);
            }
        }
        boolean returns = labels.values().stream().anyMatch(count -> count > 1);
        Map<TextSpan, Draft> drafts = new HashMap<>();
        if (labels.size() < 2 || !returns) {
            return drafts;
        }
        for (Line line : lines) {
            int count = labels.getOrDefault(line.label().of(flat), 0);
            boolean speech = spoken.getOrDefault(line.label().of(flat), 0) * 2 >= count;
            if (speech && speaks(line, count)) {
                drafts.put(line.paragraph(), draft(line));
            }
        }
        return drafts;
    }

    /** 住宿费用：3600 元 is an entry of a list: people speak in sentences. */
    private boolean endsAsSpeech(Line line) {
        char last = flat.charAt(line.paragraph().end() - 1);
        return "。！？!?….～~）)\"”」』".indexOf(last) >= 0
                || last == FlatText.CLOSE
                || line.paragraph().of(flat).indexOf('。') >= 0;
    }

    private @Nullable Line line(TextSpan paragraph) {
        int limit = Math.min(paragraph.end() - 1, paragraph.start() + LONGEST_LABEL);
        for (int i = paragraph.start(); i < limit; i++) {
            char c = flat.charAt(i);
            if ("：:|｜".indexOf(c) >= 0) {
                return i > paragraph.start() ? labelled(paragraph, i) : null;
            }
            boolean name =
                    FlatText.isHan(c) || FlatText.isLatinOrDigit(c) || Names.isDot(c) || c == ' ';
            if (!name) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Line labelled(TextSpan paragraph, int colon) {
        int start = colon + 1;
        while (start < paragraph.end() && SentenceSplitter.isSpace(flat.charAt(start))) {
            start++;
        }
        TextSpan label = new TextSpan(paragraph.start(), colon);
        boolean digits = Character.isDigit(flat.charAt(colon - 1));
        // Facebook：https://…: an address is not said by anybody.
        boolean address = flat.startsWith("http", start) || flat.startsWith("www.", start);
        return start < paragraph.end() && !digits && !address
                ? new Line(paragraph, label, start)
                : null;
    }

    private boolean speaks(Line line, int count) {
        String label = line.label().of(flat).strip();
        if (lexicon.of(Category.QUESTION_LABEL).contains(label)) {
            return true;
        }
        if (lexicon.of(Category.LABEL_STOP).contains(label) || endsWithVerb(line.label())) {
            return false;
        }
        // 网站 | 标题 is how links are listed.
        boolean bar = "|｜".indexOf(flat.charAt(line.label().end())) >= 0;
        if (bar) {
            String said = flat.substring(line.start(), line.paragraph().end());
            return count > 1 && said.chars().anyMatch(c -> "。！？!?…".indexOf(c) >= 0);
        }
        return count > 1 || mentions.read(line.label().start(), line.label().end()).speaks();
    }

    /** 他说：…: an ordinary sentence. */
    private boolean endsWithVerb(TextSpan label) {
        return lexicon.of(Category.CUE_OPEN).longestBefore(flat, label.start(), label.end()) > 0
                || lexicon.of(Category.CUE_COMMA).longestBefore(flat, label.start(), label.end())
                        > 0;
    }

    private Draft draft(Line line) {
        TextSpan content = new TextSpan(line.start(), line.paragraph().end());
        for (MarkedSpan mark : source.marksIn(content)) {
            if (mark.outer().start() == content.start()
                    && mark.outer().end() >= content.end() - 1) {
                content = mark.inner();
            }
        }
        return new Draft(
                List.of(content),
                QuoteKind.DIRECT,
                Optional.of(speaker(line.label())),
                Optional.empty(),
                CONFIDENCE,
                "line of a dialogue");
    }

    /** Whoever has a label speaks: a name that no list knows is one, and 记者 is an office. */
    private Mention speaker(TextSpan label) {
        Mention mention = mentions.read(label.start(), label.end());
        Mention.Kind kind =
                switch (mention.kind()) {
                    case UNKNOWN, GROUP -> Mention.Kind.PERSON;
                    case FIRST_PERSON -> Mention.Kind.OFFICE;
                    default -> mention.kind();
                };
        return new Mention(
                label,
                kind,
                mention.name(),
                mention.otherNames(),
                mention.role(),
                mention.affiliation());
    }
}
