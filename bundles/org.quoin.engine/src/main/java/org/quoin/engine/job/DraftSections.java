package org.quoin.engine.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.api.briefing.Block;
import org.quoin.api.briefing.KeyJudgement;
import org.quoin.api.briefing.Section;
import org.quoin.project.model.DraftContent;

/** Puts what stands in a draft into sections, one thing after the other; one thread uses it. */
final class DraftSections {

    private final List<Section> body = new ArrayList<>();
    private final List<Section> annexes = new ArrayList<>();
    private final List<KeyJudgement> judgements = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private int level = 1;
    private boolean annex;
    private List<Block> blocks = new ArrayList<>();

    /**
     * A section begins, and the one before it ends. What is within an annex belongs to it.
     *
     * @param words possibly none yet
     */
    void begin(String words, int at, boolean isAnnex) {
        end();
        annex = at == 1 ? isAnnex : annex;
        title = Optional.of(words.isBlank() ? "\u2026" : words.strip());
        level = at;
    }

    /** Something stands in the section. What stands above the first begins one without a title. */
    void add(Block block) {
        blocks.add(block);
    }

    /** A judgement, which stands before all sections; one without words is none yet. */
    void judge(DraftContent.Judgement judgement) {
        if (!judgement.words().isBlank()) {
            judgements.add(
                    new KeyJudgement(
                            judgement.words(), judgement.likelihood(), judgement.confidence()));
        }
    }

    /** The last section ends. */
    void end() {
        if (title.isPresent() || !blocks.isEmpty()) {
            (annex ? annexes : body).add(new Section(title.orElse(""), level, blocks));
        }
        title = Optional.empty();
        blocks = new ArrayList<>();
    }

    /** Whether there is nothing to be written: annexes alone are annexes of nothing. */
    boolean isEmpty() {
        return body.isEmpty() && judgements.isEmpty();
    }

    /** The sections before the annexes. */
    List<Section> body() {
        return body;
    }

    /** The annexes. */
    List<Section> annexes() {
        return annexes;
    }

    /** The judgements. */
    List<KeyJudgement> judgements() {
        return judgements;
    }
}
