package org.quoin.quotes.ar;

import java.util.ArrayList;
import java.util.List;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.marks.MarkedSpan;
import org.quoin.quotes.marks.QuotationMarks;
import org.quoin.quotes.text.Paragraphs;

/** A text in tokens and sentences; a stretch in marks is one token. */
final class Reading {

    /** What is longer is a table or a list; cutting it keeps the work bounded. */
    private static final int LONGEST = 300;

    private final String text;
    private final List<MarkedSpan> marks = new ArrayList<>();

    Reading(String text) {
        this.text = text;
        for (MarkedSpan span : QuotationMarks.scan(text)) {
            if (span.depth() == 0 && (span.closed() || span.continued())) {
                marks.add(span);
            }
        }
    }

    /** The text. */
    String text() {
        return text;
    }

    /** A stretch in marks. */
    MarkedSpan mark(int index) {
        return marks.get(index);
    }

    /** The sentences of each paragraph. */
    List<List<List<Token>>> paragraphs() {
        List<List<List<Token>>> paragraphs = new ArrayList<>();
        int mark = 0;
        for (TextSpan paragraph : Paragraphs.of(text)) {
            List<List<Token>> sentences = new ArrayList<>();
            List<Token> sentence = new ArrayList<>();
            int at = paragraph.start();
            while (at < paragraph.end()) {
                while (mark < marks.size() && marks.get(mark).outer().start() < at) {
                    mark++;
                }
                Token token = token(at, paragraph.end(), mark);
                at = token.end();
                if (token.form().isEmpty() && !token.isMarked()) {
                    continue;
                }
                sentence.add(token);
                if (token.isStop() || sentence.size() >= LONGEST) {
                    sentences.add(sentence);
                    sentence = new ArrayList<>();
                }
            }
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            paragraphs.add(sentences);
        }
        return paragraphs;
    }

    private Token token(int at, int end, int mark) {
        if (mark < marks.size() && marks.get(mark).outer().start() == at) {
            return new Token(at, marks.get(mark).outer().end(), "", mark);
        }
        int codePoint = text.codePointAt(at);
        if (!Character.isLetterOrDigit(codePoint)) {
            int after = at + Character.charCount(codePoint);
            return Paragraphs.isBlank(text.charAt(at)) || Letters.isSign(text.charAt(at))
                    ? new Token(at, after, "", -1)
                    : new Token(at, after, text.substring(at, after), -1);
        }
        int to = at;
        while (to < end) {
            int next = text.codePointAt(to);
            if (!Character.isLetterOrDigit(next) && !isWithin(to, end)) {
                break;
            }
            to += Character.charCount(next);
        }
        return new Token(at, to, Letters.folded(text.substring(at, to)), -1);
    }

    /** Vowel signs, and a point or comma between digits. */
    private boolean isWithin(int at, int end) {
        char c = text.charAt(at);
        return Letters.isSign(c)
                || ((c == '.' || c == ',' || c == '٫')
                        && at + 1 < end
                        && Character.isDigit(text.charAt(at + 1))
                        && Character.isDigit(text.charAt(at - 1)));
    }
}
