package org.quoin.workbench.pictures;

import org.quoin.api.job.Progress;
import org.quoin.project.Figures;
import org.quoin.project.model.MatrixFigures;
import org.quoin.project.model.SpeakerFigures;
import org.quoin.project.model.TimeFigures;
import org.quoin.workbench.model.QuoteScope;
import org.quoin.workbench.pictures.draw.Drawing;
import org.quoin.workbench.pictures.draw.MatrixPicture;
import org.quoin.workbench.pictures.draw.Room;
import org.quoin.workbench.pictures.draw.Ruler;
import org.quoin.workbench.pictures.draw.SpeakerPicture;
import org.quoin.workbench.pictures.draw.TimePicture;

/** Figures from which a picture can be laid out again and again, for every size of the window. */
interface Counted {

    /** As many outlets as find room beside each other. */
    int OUTLETS = 12;

    /** Whether there is anything to see. */
    boolean isEmpty();

    /**
     * Lays the picture out.
     *
     * @param choice how; its kind and scope are those that were counted
     */
    Drawing draw(Choice choice, Room room, Ruler ruler);

    /**
     * Counts.
     *
     * @throws java.util.concurrent.CancellationException if it is no longer wanted
     */
    static Counted count(Figures figures, Choice choice, QuoteScope of, Progress wanted) {
        return switch (choice.kind()) {
            case SPEAKERS -> new Speakers(figures.speakers(of.filter(), choice.most(), wanted), of);
            case TIME -> new Time(figures.overTime(of.filter(), wanted), of);
            case MATRIX ->
                    new Matrix(figures.matrix(of.filter(), choice.most(), OUTLETS, wanted), of);
        };
    }

    /** For who spoke how much. */
    record Speakers(SpeakerFigures figures, QuoteScope of) implements Counted {

        @Override
        public boolean isEmpty() {
            return figures.all().total() == 0;
        }

        @Override
        public Drawing draw(Choice choice, Room room, Ruler ruler) {
            return SpeakerPicture.of(figures, of, choice.split(), room, ruler);
        }
    }

    /** For quotations over time. */
    record Time(TimeFigures figures, QuoteScope of) implements Counted {

        @Override
        public boolean isEmpty() {
            return figures.all().total() == 0;
        }

        @Override
        public Drawing draw(Choice choice, Room room, Ruler ruler) {
            return TimePicture.of(figures, of, choice.split(), choice.step(), room, ruler);
        }
    }

    /** For who is quoted where. */
    record Matrix(MatrixFigures figures, QuoteScope of) implements Counted {

        @Override
        public boolean isEmpty() {
            return figures.speakers().isEmpty() || figures.outlets().isEmpty();
        }

        @Override
        public Drawing draw(Choice choice, Room room, Ruler ruler) {
            return MatrixPicture.of(figures, of, room, ruler);
        }
    }
}
