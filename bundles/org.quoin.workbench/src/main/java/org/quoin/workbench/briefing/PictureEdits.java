package org.quoin.workbench.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.eclipse.osgi.util.NLS;
import org.quoin.api.article.Image;
import org.quoin.api.article.ImageData;
import org.quoin.project.Project;
import org.quoin.project.model.Draft;
import org.quoin.project.model.DraftContent;
import org.quoin.project.model.DraftItem;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.CurrentDraft;
import org.quoin.workbench.model.OutlineMoves;

/** Brings pictures into drafts of briefings: files, or those of an article. */
final class PictureEdits {

    /** What is larger is no picture for a page. */
    private static final long LARGEST = 64L << 20;

    private final BriefingEdits edits;
    private final CurrentDraft current;
    private final Announcements announcements;

    /**
     * @param edits puts them into the draft
     * @param current which briefing is worked on, and where
     * @param announcements told what is no picture
     */
    PictureEdits(BriefingEdits edits, CurrentDraft current, Announcements announcements) {
        this.edits = edits;
        this.current = current;
        this.announcements = announcements;
    }

    /**
     * Brings files into the section at which the user is. What is no picture is named and left out.
     *
     * @param made hears the number of the first, in the background
     */
    void bring(List<Path> files, LongConsumer made) {
        OptionalLong at = current.item();
        bring(files, outline -> new OutlineMoves(outline).endOfSection(at), made);
    }

    /** Brings files, dropped before an item or at the end. */
    void drop(List<Path> files, OptionalLong before, LongConsumer made) {
        bring(files, outline -> before, made);
    }

    private void bring(List<Path> files, BriefingEdits.Place place, LongConsumer made) {
        edits.edit(
                project -> {
                    List<DraftContent> pictures = new ArrayList<>();
                    for (Path each : files) {
                        read(project, each).ifPresent(pictures::add);
                    }
                    if (!pictures.isEmpty()) {
                        made.accept(edits.putInto(project, pictures, place));
                    }
                });
    }

    private Optional<DraftContent> read(Project project, Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > LARGEST) {
                announcements.say(NLS.bind(BriefingTexts.Picture_large, name));
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            Optional<PictureForm> form = PictureForm.of(bytes);
            if (form.isEmpty()) {
                announcements.say(NLS.bind(BriefingTexts.Picture_none, name));
                return Optional.empty();
            }
            DraftContent.OwnPicture kept =
                    project.briefings().keep(new ImageData(form.get().mediaType(), bytes));
            // The file's name says in the outline which picture it is until there are better words.
            return Optional.of(
                    new DraftContent.OwnPicture(
                            kept.sha256(), kept.mediaType(), withoutEnding(name), "", ""));
        } catch (IOException e) {
            announcements.say(
                    NLS.bind(BriefingTexts.Picture_unread, name, e.getLocalizedMessage()));
            return Optional.empty();
        }
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /**
     * Adds the first picture of an article that is at hand and not in the draft yet, so that asking
     * again adds the next.
     *
     * @param made hears its number, in the background
     */
    void ofArticle(long article, LongConsumer made) {
        OptionalLong at = current.item();
        edits.edit(
                project -> {
                    List<Image> images =
                            project.articles()
                                    .get(article)
                                    .map(each -> each.article().images())
                                    .orElse(List.of());
                    List<DraftContent> there = there(project);
                    boolean any = false;
                    for (int i = 0; i < images.size(); i++) {
                        if (images.get(i).data().isEmpty()) {
                            continue;
                        }
                        any = true;
                        if (!isThere(there, article, i)) {
                            made.accept(
                                    edits.putInto(
                                            project,
                                            List.of(new DraftContent.OfPicture(article, i, "")),
                                            outline -> new OutlineMoves(outline).endOfSection(at)));
                            return;
                        }
                    }
                    announcements.say(
                            any ? BriefingTexts.Picture_allThere : BriefingTexts.Picture_noneKept);
                });
    }

    private List<DraftContent> there(Project project) {
        return current.of(project).map(Draft::number).stream()
                .flatMap(each -> project.briefings().outline(each).items().stream())
                .map(DraftItem::content)
                .toList();
    }

    private static boolean isThere(List<DraftContent> contents, long article, int picture) {
        return contents.stream()
                .anyMatch(
                        each ->
                                each instanceof DraftContent.OfPicture of
                                        && of.article() == article
                                        && of.picture() == picture);
    }
}
