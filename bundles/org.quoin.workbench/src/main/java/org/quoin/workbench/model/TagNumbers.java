package org.quoin.workbench.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quoin.project.Project;
import org.quoin.project.model.Tag;

/**
 * Which number each tag of a project has: those that a person arranged come first, the others
 * follow by name. The first nine have keys. The arrangement is a setting of the project.
 */
public final class TagNumbers {

    /** The setting: numbers of tags, in their order, separated by commas. */
    public static final String SETTING = "workbench.tags";

    /** So many tags have a key. */
    public static final int KEYS = 9;

    private TagNumbers() {}

    /** The tags of a project, from the first. */
    public static List<Tag> of(Project project) {
        return arranged(project.tags().all(), project.settings().get(SETTING));
    }

    /**
     * Tags in their arranged order.
     *
     * @param tags all of them
     * @param setting what a person arranged; tags that are gone since are passed over
     */
    static List<Tag> arranged(List<Tag> tags, Optional<String> setting) {
        List<Tag> left = new ArrayList<>(tags);
        List<Tag> found = new ArrayList<>();
        for (String number : setting.orElse("").split(",")) {
            left.stream()
                    .filter(each -> Long.toString(each.number()).equals(number))
                    .findFirst()
                    .ifPresent(
                            each -> {
                                found.add(each);
                                left.remove(each);
                            });
        }
        found.addAll(left);
        return found;
    }

    /**
     * Gives a tag the next lower or higher number; the one that has it takes the tag's own.
     *
     * @param step -1 for a lower number, 1 for a higher one
     */
    public static void move(Project project, long tag, int step) {
        List<Tag> tags = new ArrayList<>(of(project));
        for (int i = 0; i < tags.size(); i++) {
            int other = i + step;
            if (tags.get(i).number() == tag && other >= 0 && other < tags.size()) {
                Collections.swap(tags, i, other);
                project.settings()
                        .set(
                                SETTING,
                                Optional.of(
                                        tags.stream()
                                                .map(each -> Long.toString(each.number()))
                                                .collect(Collectors.joining(","))));
                return;
            }
        }
    }
}
