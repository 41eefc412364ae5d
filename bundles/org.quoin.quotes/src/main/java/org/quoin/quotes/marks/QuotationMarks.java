package org.quoin.quotes.marks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.text.Paragraphs;

/**
 * Finds what stands in quotation marks, whatever the script, and whatever the writer mixed up.
 *
 * <ul>
 *   <li>Marks of one family close one another, even facing the wrong way ({@code ”…”}, {@code “…“},
 *       {@code “…〞}): the text around a mark decides, and only where it is silent the shape.
 *   <li>Apostrophes (don't, l'homme, '90s, the workers' rights) are no marks.
 *   <li>《》 and 〈〉 name works and are no quotation marks.
 *   <li>A mark that nothing closes costs at most its own paragraph. Where the next paragraph opens
 *       anew, as several paragraphs of one speech do, the span says so ({@link
 *       MarkedSpan#continued()}).
 *   <li>Time is linear in the length of the text, whatever it holds.
 * </ul>
 */
public final class QuotationMarks {

    private QuotationMarks() {}

    /**
     * Scans a text.
     *
     * @param text paragraphs separated by {@code \n}
     * @return immutable; by start, the outer before the inner; all spans in UTF-16 units and each
     *     within one paragraph
     */
    public static List<MarkedSpan> scan(String text) {
        List<MarkedSpan> found = new ArrayList<>();
        MarkReader reader = new MarkReader(text);
        List<ParagraphScan> scans = new ArrayList<>();
        for (TextSpan paragraph : Paragraphs.of(text)) {
            boolean goesOn = !scans.isEmpty() && scans.get(scans.size() - 1).open() != null;
            scans.add(new ParagraphScan(text, paragraph, reader, goesOn).run());
        }
        for (int i = 0; i < scans.size(); i++) {
            ParagraphScan scan = scans.get(i);
            boolean continued = i + 1 < scans.size() && scans.get(i + 1).continues(scan.open());
            found.addAll(scan.spans(continued));
        }
        return List.copyOf(found);
    }

    /** One paragraph: its marks, paired by a stack. */
    private static final class ParagraphScan {
        private final String text;
        private final TextSpan paragraph;
        private final Context context;
        private final List<Mark> marks;
        private final boolean mayContinue;
        private final Deque<Mark> stack = new ArrayDeque<>();
        private final Map<MarkStyle, Deque<Mark>> openOf = new EnumMap<>(MarkStyle.class);
        private final List<MarkedSpan> closed = new ArrayList<>();

        ParagraphScan(String text, TextSpan paragraph, MarkReader reader, boolean mayContinue) {
            this.text = text;
            this.paragraph = paragraph;
            this.mayContinue = mayContinue;
            context = new Context(text, paragraph.start(), paragraph.end());
            marks = reader.read(paragraph.start(), paragraph.end());
            for (MarkStyle style : MarkStyle.values()) {
                openOf.put(style, new ArrayDeque<>());
            }
        }

        ParagraphScan run() {
            Map<MarkStyle, Integer> laterOf = new EnumMap<>(MarkStyle.class);
            for (Mark mark : marks) {
                laterOf.merge(mark.style(), 1, Integer::sum);
            }
            for (int i = 0; i < marks.size(); i++) {
                Mark mark = marks.get(i);
                int later = laterOf.merge(mark.style(), -1, Integer::sum);
                if (!openOf(mark.style()).isEmpty()) {
                    if (closes(mark, i)) {
                        close(mark);
                    } else if (context.mayOpen(mark)) {
                        open(mark);
                    }
                } else if (opens(mark, later)) {
                    open(mark);
                }
            }
            return this;
        }

        /** The outermost mark that this paragraph left open. */
        @Nullable Mark open() {
            return stack.peekLast();
        }

        /** Whether this paragraph begins with a mark that takes up the one left open before it. */
        boolean continues(@Nullable Mark left) {
            return left != null
                    && !marks.isEmpty()
                    && marks.get(0).style() == left.style()
                    && text.substring(paragraph.start(), marks.get(0).start()).isBlank();
        }

        private Deque<Mark> openOf(MarkStyle style) {
            return Objects.requireNonNull(openOf.get(style));
        }

        private void open(Mark mark) {
            stack.push(mark);
            openOf(mark.style()).push(mark);
        }

        private Mark pop() {
            Mark mark = stack.pop();
            openOf(mark.style()).pop();
            return mark;
        }

        /** Closes the nearest open mark of the family; what was opened within it counts no more. */
        private void close(Mark mark) {
            Mark opener = pop();
            while (opener.style() != mark.style()) {
                opener = pop();
            }
            TextSpan inner = stripped(opener.end(), mark.start());
            if (inner != null) {
                TextSpan outer = new TextSpan(opener.start(), mark.end());
                closed.add(new MarkedSpan(outer, inner, 0, opener.style(), true, false));
            }
        }

        /** With one of its family open: whether the mark closes that, or opens a further one. */
        private boolean closes(Mark mark, int index) {
            return switch (mark.facing()) {
                case CLOSES ->
                        !(mark.style() == MarkStyle.SINGLE && isPossessive(mark, index))
                                && !(isGuillemet(mark) && reversed(mark));
                case EITHER ->
                        !context.looksOpening(mark)
                                && !(mark.style() == MarkStyle.SINGLE && isPossessive(mark, index));
                case OPENS -> closesThoughShapedToOpen(mark, index);
            };
        }

        /**
         * An opening shape closes: always after „ ‚ » (German, and guillemets the other way round),
         * else where a word ends before it and none begins after it, or, in scripts without spaces
         * where both stand close, where a sentence ends before it or no closing shape follows.
         */
        private boolean closesThoughShapedToOpen(Mark mark, int index) {
            Mark opener = nearest(mark.style());
            char shape = text.charAt(opener.start());
            char own = text.charAt(mark.start());
            if (shape == '„' || shape == '‚' || shape == '‟') {
                return own != shape;
            }
            if (isGuillemet(mark)) {
                return opener.facing() == Mark.Facing.CLOSES;
            }
            if (mark.style() == MarkStyle.CORNER || mark.style() == MarkStyle.WHITE_CORNER) {
                return false;
            }
            if (context.looksClosing(mark)) {
                return true;
            }
            boolean closerFollows =
                    index + 1 < marks.size()
                            && marks.get(index + 1).style() == mark.style()
                            && marks.get(index + 1).facing() != Mark.Facing.OPENS;
            return !closerFollows && !context.looksOpening(mark);
        }

        private Mark nearest(MarkStyle style) {
            return openOf(style).element();
        }

        /** With none of its family open: whether the mark opens. */
        private boolean opens(Mark mark, int later) {
            return switch (mark.facing()) {
                case OPENS -> true;
                case CLOSES -> opensThoughShapedToClose(mark, later);
                case EITHER ->
                        (later > 0 || mark.start() == paragraph.start())
                                && context.mayOpen(mark)
                                && !context.looksClosing(mark)
                                && (mark.style() != MarkStyle.SINGLE || context.looksOpening(mark));
            };
        }

        /** ”…” and »…«: something of the family follows, and words begin here. */
        private boolean opensThoughShapedToClose(Mark mark, int later) {
            if (mark.style() == MarkStyle.CORNER || mark.style() == MarkStyle.WHITE_CORNER) {
                return false;
            }
            boolean first = mark.start() == paragraph.start();
            if (mark.style() == MarkStyle.SINGLE) {
                return later > 0 && context.looksOpening(mark) && !first;
            }
            if (first && mayContinue && isGuillemet(mark)) {
                return true;
            }
            return later > 0 && context.introduces(mark);
        }

        private boolean reversed(Mark mark) {
            return nearest(mark.style()).facing() == Mark.Facing.CLOSES
                    && context.looksOpening(mark);
        }

        private static boolean isGuillemet(Mark mark) {
            return mark.style() == MarkStyle.GUILLEMET
                    || mark.style() == MarkStyle.SINGLE_GUILLEMET;
        }

        /**
         * {@code ‘the workers’ rights’}: after an s, with a word to follow and another closing
         * single mark still to come, it is an apostrophe.
         */
        private boolean isPossessive(Mark mark, int index) {
            if (mark.start() == paragraph.start() || mark.end() + 1 >= paragraph.end()) {
                return false;
            }
            char before = text.charAt(mark.start() - 1);
            return (before == 's' || before == 'S')
                    && text.charAt(mark.end()) == ' '
                    && Character.isLetter(text.charAt(mark.end() + 1))
                    && index + 1 < marks.size()
                    && marks.get(index + 1).style() == MarkStyle.SINGLE
                    && marks.get(index + 1).facing() != Mark.Facing.OPENS
                    && context.looksClosing(marks.get(index + 1));
        }

        List<MarkedSpan> spans(boolean continued) {
            List<MarkedSpan> all = new ArrayList<>(closed);
            Mark left = stack.peekLast();
            if (left != null) {
                TextSpan inner = stripped(left.end(), paragraph.end());
                if (inner != null) {
                    TextSpan outer = new TextSpan(left.start(), paragraph.end());
                    all.add(new MarkedSpan(outer, inner, 0, left.style(), false, continued));
                }
            }
            all.sort(
                    Comparator.comparingInt((MarkedSpan span) -> span.outer().start())
                            .thenComparingInt(span -> -span.outer().end()));
            return withDepth(all);
        }

        /**
         * A stray opening mark is no level of its own: what follows it stands as deep as before.
         */
        private static List<MarkedSpan> withDepth(List<MarkedSpan> spans) {
            List<MarkedSpan> deep = new ArrayList<>(spans.size());
            Deque<MarkedSpan> within = new ArrayDeque<>();
            for (MarkedSpan span : spans) {
                while (!within.isEmpty()
                        && within.element().outer().end() <= span.outer().start()) {
                    within.pop();
                }
                deep.add(
                        new MarkedSpan(
                                span.outer(),
                                span.inner(),
                                within.size(),
                                span.style(),
                                span.closed(),
                                span.continued()));
                if (span.closed() || span.continued()) {
                    within.push(span);
                }
            }
            return deep;
        }

        private @Nullable TextSpan stripped(int from, int to) {
            int start = from;
            int end = to;
            while (start < end && Paragraphs.isBlank(text.charAt(start))) {
                start++;
            }
            while (end > start && Paragraphs.isBlank(text.charAt(end - 1))) {
                end--;
            }
            return start < end ? new TextSpan(start, end) : null;
        }
    }
}
