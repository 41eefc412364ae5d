package org.quoin.workbench.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.project.model.ArticleEntry;
import org.quoin.project.model.DraftContent;
import org.quoin.workbench.model.OutlineRow;
import org.quoin.workbench.model.QuoteRow;
import org.quoin.workbench.ui.Icons;

/** How an item of a briefing's outline looks: a sign, and a line of text. */
final class OutlineDress {

    /** More than any window is wide. */
    private static final int LONGEST = 300;

    private final Icons icons;
    private final Font heading;
    private final Color faint;

    /**
     * @param tree with which its pictures end
     */
    OutlineDress(Tree tree) {
        icons = new Icons(tree);
        heading =
                new LocalResourceManager(JFaceResources.getResources(), tree)
                        .create(FontDescriptor.createFrom(tree.getFont()).setStyle(SWT.BOLD));
        faint = tree.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
    }

    /**
     * Dresses a row.
     *
     * @param holds how many things a section holds
     */
    void dress(TreeItem item, OutlineRow row, int holds) {
        item.setText(text(row, holds));
        item.setImage(image(row));
        boolean section = row.item().content() instanceof DraftContent.Heading;
        item.setFont(section ? heading : null);
        @Nullable Color colour = isRejected(row) || isBlank(row) ? faint : null;
        item.setForeground(colour);
    }

    /** The line of a row. */
    static String text(OutlineRow row, int holds) {
        DraftContent content = row.item().content();
        if (content instanceof DraftContent.Heading heading) {
            String title =
                    heading.words().isBlank() ? BriefingTexts.Row_noTitle : heading.words().strip();
            String named = heading.annex() ? NLS.bind(BriefingTexts.Row_annex, title) : title;
            return holds == 0 ? named : NLS.bind(BriefingTexts.Row_section, named, holds);
        }
        if (content instanceof DraftContent.OwnText own) {
            return own.words().isBlank() ? BriefingTexts.Row_noText : line(own.words());
        }
        if (content instanceof DraftContent.Judgement judgement) {
            return judgement(judgement);
        }
        if (content instanceof DraftContent.OfChart chart) {
            String subject = NLS.bind(BriefingTexts.Row_chart, ItemChoices.name(chart.subject()));
            return chart.words().isBlank()
                    ? subject
                    : NLS.bind(BriefingTexts.Row_titled, subject, line(chart.words()));
        }
        if (content instanceof DraftContent.OwnPicture own) {
            String named =
                    NLS.bind(
                            BriefingTexts.Row_ownPicture,
                            own.words().isBlank() ? BriefingTexts.Row_noText : line(own.words()));
            return own.alternative().isBlank()
                    ? NLS.bind(BriefingTexts.Row_titled, named, BriefingTexts.Row_noAlternative)
                    : named;
        }
        if (content instanceof DraftContent.OfPicture picture) {
            String named =
                    NLS.bind(
                            BriefingTexts.Row_picture,
                            picture.picture() + 1,
                            row.article()
                                    .map(OutlineDress::article)
                                    .orElse(BriefingTexts.Row_gone));
            return picture.words().isBlank()
                    ? named
                    : NLS.bind(BriefingTexts.Row_comment, named, line(picture.words()));
        }
        String what =
                content instanceof DraftContent.OfQuotation
                        ? row.quote().map(OutlineDress::quotation).orElse(BriefingTexts.Row_gone)
                        : row.article().map(OutlineDress::article).orElse(BriefingTexts.Row_gone);
        String said =
                content instanceof DraftContent.OfQuotation of && of.translation().isPresent()
                        ? NLS.bind(
                                BriefingTexts.Row_translated,
                                what,
                                line(of.translation().get().words()))
                        : what;
        return content.words().isBlank()
                ? said
                : NLS.bind(BriefingTexts.Row_comment, said, line(content.words()));
    }

    private static String judgement(DraftContent.Judgement judgement) {
        String words =
                judgement.words().isBlank() ? BriefingTexts.Row_noText : line(judgement.words());
        List<String> said = new ArrayList<>();
        judgement.likelihood().map(ItemChoices::name).ifPresent(said::add);
        judgement
                .confidence()
                .map(each -> NLS.bind(BriefingTexts.Row_confidence, ItemChoices.name(each)))
                .ifPresent(said::add);
        String line = NLS.bind(BriefingTexts.Row_judgement, words);
        return said.isEmpty()
                ? line
                : NLS.bind(
                        BriefingTexts.Row_titled, line, String.join(BriefingTexts.Row_and, said));
    }

    private static String quotation(QuoteRow quote) {
        String speaker =
                quote.speaker().isEmpty() ? BriefingTexts.Row_nobody : line(quote.speaker());
        String pattern =
                switch (quote.quote().kind()) {
                    case DIRECT -> BriefingTexts.Row_direct;
                    case INDIRECT -> BriefingTexts.Row_indirect;
                    case MIXED -> BriefingTexts.Row_mixed;
                };
        String line = NLS.bind(pattern, speaker, line(quote.words()));
        return quote.quote().status() == QuoteStatus.REJECTED
                ? NLS.bind(BriefingTexts.Row_rejected, line)
                : line;
    }

    private static String article(ArticleEntry article) {
        return article.site()
                .map(site -> NLS.bind(BriefingTexts.Row_article, article.title(), site))
                .orElse(article.title());
    }

    /** A text on one line. */
    private static String line(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private Image image(OutlineRow row) {
        DraftContent content = row.item().content();
        if (content instanceof DraftContent.Heading) {
            return icons.image("section");
        }
        if (content instanceof DraftContent.OwnText) {
            return icons.image("owntext");
        }
        if (content instanceof DraftContent.Judgement) {
            return icons.image("judgement");
        }
        if (content instanceof DraftContent.OfChart) {
            return icons.image("pictures");
        }
        if (content instanceof DraftContent.OfPicture
                || content instanceof DraftContent.OwnPicture) {
            return icons.image("picture");
        }
        Optional<QuoteRow> quote = row.quote();
        if (quote.isPresent()) {
            return quote.get().quote().status() == QuoteStatus.REJECTED
                    ? icons.image(QuoteStatus.REJECTED)
                    : icons.image(quote.get().quote().kind());
        }
        return icons.image("article");
    }

    private static boolean isRejected(OutlineRow row) {
        return row.quote().filter(e -> e.quote().status() == QuoteStatus.REJECTED).isPresent();
    }

    private static boolean isBlank(OutlineRow row) {
        DraftContent content = row.item().content();
        return content.words().isBlank()
                && (content instanceof DraftContent.OwnText
                        || content instanceof DraftContent.Judgement
                        || content instanceof DraftContent.Heading);
    }
}
