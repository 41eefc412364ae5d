package org.quoin.docx.template.fill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.api.job.Progress;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.layout.PageNumbers;
import org.quoin.docx.report.Contents;
import org.quoin.docx.report.Parts;
import org.quoin.docx.template.bind.Bound;
import org.quoin.docx.template.bind.Ref;
import org.quoin.docx.template.field.Field;
import org.quoin.docx.template.field.View;
import org.quoin.docx.text.Scripts;

/** Takes the steps of a template with a briefing, once, in their order. */
public final class Filling {

    /** English Metric Units in a point. */
    private static final double EMU = 12700;

    /** Further from the headings and captions that Quoin composes than there are of either. */
    private static final int FIRST_BOOKMARK = 500_000_001;

    private final Parts parts;
    private final View view;
    private final Output out;
    private final Contents contents;
    private final PageNumbers pages;
    private final Progress progress;
    private final List<Frame> frames = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();
    private int headings;
    private long written;
    private boolean rightToLeft;

    /**
     * A thing around a place, and which of its list it is.
     *
     * @param index from 0
     */
    private record Frame(Object item, int index, int size) {}

    /**
     * @param parts of a briefing that nothing was poured of yet
     * @param out takes what comes of it
     * @param contents what the contents and the other lists name
     * @param progress told of the items of the outermost lists
     */
    public Filling(
            Parts parts, Output out, Contents contents, PageNumbers pages, Progress progress) {
        this.parts = parts;
        this.view = new View(parts.report(), parts.quotations());
        this.out = out;
        this.contents = contents;
        this.pages = pages;
        this.progress = progress;
        frames.add(new Frame(parts.report(), 0, 1));
    }

    /** Takes the steps. */
    public void run(List<Step> steps) throws IOException {
        for (Step step : steps) {
            if (step instanceof Step.Xml piece) {
                write(piece.xml());
            } else if (step instanceof Step.Value value) {
                value(value);
            } else if (step instanceof Step.Branch branch) {
                branch(branch);
            } else if (step instanceof Step.Composed composed) {
                begin();
                parts.pour(composed.part(), out.flow(), contents, pages, progress);
            } else if (step instanceof Step.Directed directed) {
                directed(directed);
            } else if (step instanceof Step.Table table) {
                table(table);
            } else if (step instanceof Step.Held held) {
                held(held);
            } else if (step instanceof Step.LastSection last) {
                begin();
                out.lastSection(last.xml());
            } else if (step instanceof Step.DrawingNumber) {
                write(out.nextDrawing());
            } else if (step instanceof Step.Heading heading) {
                out.beginHeading(heading.level(), "_Toc" + (FIRST_BOOKMARK + headings++));
                run(heading.body());
                out.endHeading();
            }
        }
    }

    private void write(String xml) throws IOException {
        begin();
        out.xml(xml);
    }

    /** Something is written: what waits for that comes first. */
    private void begin() throws IOException {
        written++;
        for (String head : heads) {
            out.xml(head);
        }
        heads.clear();
    }

    private void value(Step.Value step) throws IOException {
        Bound.Value value = step.value();
        List<Inline> inlines = new ArrayList<>(words(value.ref()));
        if (inlines.isEmpty()) {
            return;
        }
        Field.Use use = use(value.ref());
        if (use == Field.Use.QUOTED) {
            if (value.place() != Bound.Place.TEXT) {
                inlines.replaceAll(Filling::mentioned);
            } else if (!value.noteApart()) {
                inlines.addAll(noted(value.ref()));
            }
        } else if (use == Field.Use.IMAGE) {
            value.mark().box().ifPresent(box -> inlines.replaceAll(each -> fitted(each, box)));
        }
        begin();
        out.inlines(inlines, step.look(), step.rightToLeft() || rightToLeft);
    }

    /** Where no footnote can stand, words are verbatim but not cited. */
    private static Inline mentioned(Inline inline) {
        return inline instanceof Inline.Quoted quoted
                ? new Inline.Mentioned(quoted.proof(), quoted.inlines())
                : inline;
    }

    private static Inline fitted(Inline inline, org.quoin.docx.template.mark.Mark.Box box) {
        if (!(inline instanceof Inline.Picture picture)) {
            return inline;
        }
        double scale =
                Math.min(
                        box.width() / EMU / picture.width(), box.height() / EMU / picture.height());
        return new Inline.Picture(
                picture.data(),
                picture.alternative(),
                picture.width() * scale,
                picture.height() * scale);
    }

    private void branch(Step.Branch branch) throws IOException {
        Object found = branch.ref().position().isPresent() ? null : object(branch.ref());
        boolean there = isThere(branch.ref(), found);
        if (branch.unless()) {
            if (!there) {
                run(branch.body());
            }
            return;
        }
        if (!there) {
            return;
        }
        if (found instanceof List<?> items && isList(branch.ref())) {
            boolean outermost = frames.size() == 1;
            for (int i = 0; i < items.size(); i++) {
                progress.checkCancelled();
                frames.add(new Frame(items.get(i), i, items.size()));
                run(branch.body());
                frames.remove(frames.size() - 1);
                if (outermost) {
                    progress.report("", i + 1L, items.size());
                }
            }
        } else if (found instanceof Optional<?> one) {
            frames.add(new Frame(one.orElseThrow(), 0, 1));
            run(branch.body());
            frames.remove(frames.size() - 1);
        } else {
            run(branch.body());
        }
    }

    private void directed(Step.Directed step) throws IOException {
        List<Inline> inlines = words(step.ref());
        rightToLeft = startsRightToLeft(inlines);
        write(rightToLeft ? step.right() : step.left());
    }

    private static boolean startsRightToLeft(List<Inline> inlines) {
        for (Inline each : inlines) {
            if (each instanceof Inline.Words words
                    && words.text().codePoints().anyMatch(Character::isLetter)) {
                return Scripts.startsRightToLeft(words.text(), words.language());
            }
            if (each instanceof Inline.Quoted quoted) {
                return startsRightToLeft(quoted.inlines());
            }
        }
        return false;
    }

    private void table(Step.Table table) throws IOException {
        int waiting = heads.size();
        heads.add(table.head());
        run(table.body());
        if (heads.size() > waiting) {
            heads.remove(waiting);
        } else {
            write(table.tail());
        }
    }

    private void held(Step.Held held) throws IOException {
        long before = written;
        run(held.body());
        if (written == before) {
            write(held.otherwise());
        }
    }

    /** The words of a field; none where something on the way to it is not there. */
    private List<Inline> words(Ref ref) {
        if (ref.position().isPresent()) {
            return view.number(frames.get(ref.depth()).index() + 1L);
        }
        Object found = object(ref);
        List<Inline> words = new ArrayList<>();
        if (found instanceof List<?> list) {
            list.forEach(each -> words.add((Inline) each));
        }
        return words;
    }

    private List<Inline> noted(Ref ref) {
        Object owner = owner(ref);
        return owner == null || !(ref.field().orElse(null) instanceof Field.Words<?> words)
                ? List.of()
                : cast(words).note().apply(view, owner);
    }

    private boolean isThere(Ref ref, @org.jspecify.annotations.Nullable Object found) {
        if (ref.position().isPresent()) {
            Frame frame = frames.get(ref.depth());
            return switch (ref.position().get()) {
                case NUMBER -> true;
                case FIRST -> frame.index() == 0;
                case LAST -> frame.index() == frame.size() - 1;
            };
        }
        if (found instanceof List<?> list) {
            return !list.isEmpty();
        }
        if (found instanceof Optional<?> one) {
            return one.isPresent();
        }
        return Boolean.TRUE.equals(found);
    }

    private static boolean isList(Ref ref) {
        return ref.field().orElse(null) instanceof Field.Many<?, ?>;
    }

    private static Field.Use use(Ref ref) {
        return ref.field().orElse(null) instanceof Field.Words<?> words
                ? words.use()
                : Field.Use.TEXT;
    }

    /** What the last field but one leads to; null where something on the way is not there. */
    private @org.jspecify.annotations.Nullable Object owner(Ref ref) {
        Object item = frames.get(ref.depth()).item();
        for (Field<?> field : ref.path().subList(0, ref.path().size() - 1)) {
            Optional<?> next =
                    field instanceof Field.One<?, ?> one
                            ? cast(one).item().apply(view, item)
                            : Optional.empty();
            if (next.isEmpty()) {
                return null;
            }
            item = next.get();
        }
        return item;
    }

    /** A list, a truth, an optional thing; null where something on the way is not there. */
    private @org.jspecify.annotations.Nullable Object object(Ref ref) {
        Object owner = owner(ref);
        Field<?> field = ref.field().orElse(null);
        if (owner == null || field == null) {
            return null;
        }
        if (field instanceof Field.Words<?> words) {
            return cast(words).value().apply(view, owner);
        }
        if (field instanceof Field.Truth<?> truth) {
            return cast(truth).test().test(view, owner);
        }
        if (field instanceof Field.Many<?, ?> many) {
            return cast(many).items().apply(view, owner);
        }
        return field instanceof Field.One<?, ?> one ? cast(one).item().apply(view, owner) : null;
    }

    // A reference was bound along the kinds of things that its fields belong to, so that each of
    // them meets a thing of its kind.

    @SuppressWarnings("unchecked")
    private static Field.Words<Object> cast(Field.Words<?> field) {
        return (Field.Words<Object>) field;
    }

    @SuppressWarnings("unchecked")
    private static Field.Truth<Object> cast(Field.Truth<?> field) {
        return (Field.Truth<Object>) field;
    }

    @SuppressWarnings("unchecked")
    private static Field.Many<Object, Object> cast(Field.Many<?, ?> field) {
        return (Field.Many<Object, Object>) field;
    }

    @SuppressWarnings("unchecked")
    private static Field.One<Object, Object> cast(Field.One<?, ?> field) {
        return (Field.One<Object, Object>) field;
    }
}
