package org.quoin.workbench.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.quoin.project.model.DraftContent;
import org.quoin.project.model.DraftItem;
import org.quoin.project.model.Outline;
import org.quoin.workbench.model.OutlineMoves;
import org.quoin.workbench.model.OutlineMoves.Move;
import org.quoin.workbench.model.OutlineMoves.Where;

/** Where things go in an outline. Its items are numbered 1 and up in their order. */
class OutlineMovesTest {

    private static final OptionalLong END = OptionalLong.empty();

    /** A 1, its block 2, its section 3 with the block 4; B 5 with the block 6; C 7, empty. */
    private final OutlineMoves moves = new OutlineMoves(outline("S1 b S2 b S1 b S1"));

    @Test
    void whatIsSentComesToTheEndOfTheSectionWhereTheUserIs() {
        assertEquals(at(3), moves.endOfSection(at(1)), "before the section within");
        assertEquals(at(3), moves.endOfSection(at(2)));
        assertEquals(at(5), moves.endOfSection(at(4)));
        assertEquals(END, moves.endOfSection(at(7)));
        assertEquals(END, moves.endOfSection(END), "else of the last one");
        assertEquals(END, new OutlineMoves(Outline.EMPTY).endOfSection(END));
        assertEquals(at(3), new OutlineMoves(outline("b b S1")).endOfSection(at(1)));
    }

    @Test
    void whatIsSentFromNowhereComesBeforeTheAnnexes() {
        DraftContent words = new DraftContent.OwnText("");
        Outline annexed =
                new Outline(
                        List.of(
                                new DraftItem(1, new DraftContent.Heading("", 1)),
                                new DraftItem(2, words),
                                new DraftItem(3, new DraftContent.Heading("", 1, true)),
                                new DraftItem(4, new DraftContent.Heading("", 2)),
                                new DraftItem(5, words)));
        assertEquals(at(3), new OutlineMoves(annexed).endOfSection(END));
        assertEquals(END, new OutlineMoves(annexed).endOfSection(at(5)), "unless it is chosen");
    }

    @Test
    void aNewSectionComesBehindTheOneWhereTheUserIs() {
        assertEquals(at(5), moves.behindSection(at(1)));
        assertEquals(at(5), moves.behindSection(at(4)));
        assertEquals(2, moves.levelOfSection(at(4)));
        assertEquals(END, moves.behindSection(END));
        assertEquals(1, moves.levelOfSection(END));
    }

    @Test
    void aStepCrossesWhatIsBesideIt() {
        assertEquals(move(List.of(4L), at(3), 0), moves.step(List.of(4L), false));
        assertEquals(move(List.of(4L), at(6), 0), moves.step(List.of(4L), true), "into B");
        assertEquals(move(List.of(6L), END, 0), moves.step(List.of(6L), true));
        assertEquals(move(List.of(2L), at(1), 0), moves.step(List.of(2L), false));
        OutlineMoves row = new OutlineMoves(outline("b b b b"));
        assertEquals(move(List.of(2L, 3L), at(1), 0), row.step(List.of(3L, 2L), false));
        assertEquals(move(List.of(2L, 3L), END, 0), row.step(List.of(2L, 3L), true));
        assertEquals(Optional.empty(), row.step(List.of(1L, 2L), false));
        assertEquals(Optional.empty(), row.step(List.of(1L, 3L), true), "they are no row");
        assertEquals(Optional.empty(), row.step(List.of(), true));
    }

    @Test
    void aSectionStepsPastTheSectionBesideItWithAllThatItHolds() {
        assertEquals(move(List.of(1L, 2L, 3L, 4L), at(7), 0), moves.step(List.of(1L), true));
        assertEquals(move(List.of(7L), at(5), 0), moves.step(List.of(7L), false));
        assertEquals(Optional.empty(), moves.step(List.of(3L), true), "it is alone within A");
        assertEquals(Optional.empty(), moves.step(List.of(1L), false));
    }

    @Test
    void sectionsComeDeeperWithinTheOneAboveThem() {
        assertEquals(move(List.of(5L, 6L), at(7), 1), moves.shift(5, 1));
        assertEquals(move(List.of(3L, 4L), at(5), -1), moves.shift(3, -1));
        assertEquals(Optional.empty(), moves.shift(1, 1), "there is none above it");
        assertEquals(Optional.empty(), moves.shift(3, 1));
        assertEquals(Optional.empty(), moves.shift(5, -1));
        assertEquals(Optional.empty(), moves.shift(2, 1), "it is no section");
        OutlineMoves deep = new OutlineMoves(outline("S1 S1 S2 S3"));
        assertEquals(Optional.empty(), deep.shift(2, 1), "its deepest would be too deep");
    }

    @Test
    void whatIsDroppedGoesWhereThePointerIs() {
        assertEquals(at(5), moves.dropped(at(4), Where.AFTER, false, false));
        assertEquals(at(4), moves.dropped(at(4), Where.BEFORE, false, false));
        assertEquals(at(3), moves.dropped(at(1), Where.ON, false, true));
        assertEquals(at(5), moves.dropped(at(1), Where.ON, true, true));
        assertEquals(at(2), moves.dropped(at(1), Where.AFTER, false, true));
        assertEquals(at(5), moves.dropped(at(1), Where.AFTER, false, false));
        assertEquals(END, moves.dropped(END, Where.AFTER, false, false));
    }

    @Test
    void aSectionIsDroppedWholeAndTakesTheLevelOfThePlace() {
        assertEquals(
                move(List.of(5L, 6L), at(5), 1), moves.drop(List.of(5L), at(1), Where.ON, true));
        assertEquals(
                move(List.of(3L, 4L), at(7), -1),
                moves.drop(List.of(3L), at(7), Where.BEFORE, false));
        assertEquals(
                move(List.of(1L, 2L, 3L, 4L), END, 1),
                moves.drop(List.of(1L), at(7), Where.ON, false));
        assertEquals(
                Optional.empty(), moves.drop(List.of(1L), at(4), Where.BEFORE, true), "in itself");
        assertEquals(
                move(List.of(2L, 6L), END, 0),
                moves.drop(List.of(6L, 2L), END, Where.AFTER, false));
        OutlineMoves deep = new OutlineMoves(outline("S1 S2 S1 S2 S3"));
        assertEquals(
                move(List.of(3L, 4L, 5L), at(3), 0),
                deep.drop(List.of(3L), at(2), Where.ON, true),
                "no deeper than there are levels");
    }

    private static Optional<Move> move(List<Long> items, OptionalLong before, int levels) {
        return Optional.of(new Move(items, before, levels));
    }

    private static OptionalLong at(long item) {
        return OptionalLong.of(item);
    }

    private static Outline outline(String kinds) {
        List<DraftItem> items = new ArrayList<>();
        for (String each : kinds.split(" ")) {
            DraftContent content =
                    each.startsWith("S")
                            ? new DraftContent.Heading(each, each.charAt(1) - '0')
                            : new DraftContent.OwnText(each);
            items.add(new DraftItem(items.size() + 1L, content));
        }
        return new Outline(items);
    }
}
