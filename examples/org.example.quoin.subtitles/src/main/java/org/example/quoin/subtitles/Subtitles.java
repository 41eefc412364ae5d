package org.example.quoin.subtitles;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is spoken in a subtitle file. A new turn begins where a voice is named ({@code <v Name>} in
 * WebVTT, {@code NAME:} in SRT), where a dash says that somebody else speaks, and after a pause.
 */
final class Subtitles {

    /** Both forms: hours may be left out in WebVTT, and the fraction follows a comma in SRT. */
    private static final Pattern TIMES =
            Pattern.compile(
                    "(?:(\\d{1,3}):)?(\\d\\d):(\\d\\d)[.,](\\d{3})\\s+-->\\s+"
                            + "(?:(\\d{1,3}):)?(\\d\\d):(\\d\\d)[.,](\\d{3}).*");

    private static final Pattern VOICE = Pattern.compile("^<v(?:\\.[^ >]*)? ([^>]+)>");
    private static final Pattern LABEL = Pattern.compile("^(\\p{Lu}[\\p{Lu} .'-]{1,40}):\\s+");
    private static final Pattern DASH = Pattern.compile("^[-–—]\\s*");
    private static final Pattern TAG = Pattern.compile("</?[a-z][^>]*>|\\{\\\\[^}]*}");

    /** Longer than a breath: whoever goes on after it begins a new paragraph. */
    private static final long PAUSE_MILLIS = 4_000;

    private final List<String> turns = new ArrayList<>();
    private final StringBuilder turn = new StringBuilder();
    private long end = Long.MIN_VALUE;

    private Subtitles() {}

    /** Whether a text is one: its signature, or a line of times behind a number, at its head. */
    static boolean isOne(String head) {
        String text = head.startsWith("\uFEFF") ? head.substring(1) : head;
        return text.startsWith("WEBVTT")
                || text.lines()
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .limit(2)
                        .skip(1)
                        .anyMatch(each -> TIMES.matcher(each).matches());
    }

    /**
     * The turns, each one line; with the name before it, and a colon, where it is known.
     *
     * @param text the whole file
     */
    static List<String> turns(String text) {
        Subtitles subtitles = new Subtitles();
        boolean spoken = false;
        for (String line : text.lines().map(String::strip).toList()) {
            Matcher times = TIMES.matcher(line);
            if (times.matches()) {
                subtitles.cue(millis(times, 1), millis(times, 5));
                spoken = true;
            } else if (line.isEmpty()) {
                spoken = false;
            } else if (spoken) {
                subtitles.line(line);
            }
        }
        subtitles.endTurn();
        return List.copyOf(subtitles.turns);
    }

    private static long millis(Matcher times, int first) {
        String hours = times.group(first);
        return ((hours == null ? 0 : Long.parseLong(hours)) * 60
                                        + Long.parseLong(times.group(first + 1)))
                                * 60_000
                        + Long.parseLong(times.group(first + 2)) * 1_000
                + Long.parseLong(times.group(first + 3));
    }

    private void cue(long from, long to) {
        if (end != Long.MIN_VALUE && from - end > PAUSE_MILLIS) {
            endTurn();
        }
        end = to;
    }

    private void line(String shown) {
        Matcher voice = VOICE.matcher(shown);
        Matcher label = LABEL.matcher(shown);
        Matcher dash = DASH.matcher(shown);
        String words = shown;
        if (voice.find()) {
            words = speaks(voice.group(1), shown.substring(voice.end()));
        } else if (label.find()) {
            words = speaks(label.group(1), shown.substring(label.end()));
        } else if (dash.find()) {
            endTurn();
            words = shown.substring(dash.end());
        }
        words = TAG.matcher(words).replaceAll("").strip();
        if (!words.isEmpty()) {
            turn.append(turn.length() == 0 ? "" : " ").append(words);
        }
    }

    /** The same voice goes on: the name is not said again. */
    private String speaks(String name, String words) {
        String named = name.strip() + ": ";
        boolean goesOn = turn.length() > 0 && turn.indexOf(named) == 0;
        if (!goesOn) {
            endTurn();
        }
        return goesOn ? words : named + words;
    }

    private void endTurn() {
        if (turn.length() > 0) {
            turns.add(turn.toString());
            turn.setLength(0);
        }
    }
}
