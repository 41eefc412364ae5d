package org.quoin.html.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoin.api.article.PublicationTime;

/**
 * Reads points in time as pages write them: ISO 8601 and its loose relatives, mail dates (RFC 822),
 * and dates in words of many languages. A text gives a date only where day, month and year stand
 * together; nothing is guessed from the reader's calendar.
 */
public final class DateTexts {

    private static final String TIME =
            "(?:[T\\s,，\\-–|·:]{0,4}(?:at |um |à |a las |alle |às |kl\\.? ?|klo |в |о |ore |om |os )?(\\d{1,2})[:：.hH時时](\\d{2})?(?:[:分.](\\d{2}))?(?:[.,]\\d+)?\\s*([ap]\\.?m\\.?)?\\s*(?:Uhr|分)?\\s*(Z\\b|UTC|GMT|[+\\-−]\\d{2}:?\\d{2}|[+\\-−]\\d{2}\\b)?(?:\\s*(?:GMT|UTC)?\\s*([+\\-]\\d{1,2}(?::?\\d{2})?)?)?)?";

    /** Year first: ISO, and Chinese, Japanese, Korean. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "(?<!\\d)((?:19|20)\\d{2})\\s*[-/.年년]\\s*(\\d{1,2})\\s*[-/.月월]\\s*(\\d{1,2})(?!\\d)\\s*[日일号號]?\\.?(?:\\s*[（(][^）)]{1,4}[）)])?"
                            + TIME,
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern COMPACT =
            Pattern.compile(
                    "(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?)?(Z|[+-]\\d{2}:?\\d{2})?(?!\\d)");

    /** Day, month's name, year: 5 March 2024, 5. März 2024, 5 de marzo de 2024. */
    private static final Pattern DAY_NAME =
            Pattern.compile(
                    "(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?[.\\s,\\-/]{1,3}(?:de |d'|d’|of |den )?(\\p{L}{3,12})[.,]?[\\s.,\\-/]{1,3}(?:de |del )?((?:19|20)\\d{2})(?!\\d)(?:\\s*(?:г\\.?|р\\.?|года|року))?"
                            + TIME,
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Month's name, day, year: March 5, 2024. */
    private static final Pattern NAME_DAY =
            Pattern.compile(
                    "(?<!\\p{L})(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})(?!\\d)"
                            + TIME,
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Numbers with the year last; points and dashes put the day first, slashes depend. */
    private static final Pattern YEAR_LAST =
            Pattern.compile(
                    "(?<![\\d/.])(\\d{1,2})\\s?([./\\-])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20)\\d{2})(?!\\.?\\d)"
                            + TIME,
                    Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> MONTHS = months();

    private final boolean monthFirst;

    /**
     * @param monthFirst whether 3/5/2024 is the fifth of March, as in American English
     */
    public DateTexts(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /**
     * The first date in the text, as exact as it says.
     *
     * @param text what metadata or a short visible line holds; not longer than some hundred letters
     */
    public Optional<PublicationTime> read(String text) {
        String s = text.length() > 400 ? text.substring(0, 400) : text;
        Optional<PublicationTime> found = yearFirst(s);
        if (found.isEmpty()) {
            found = named(DAY_NAME.matcher(s), 1, 2);
        }
        if (found.isEmpty()) {
            found = named(NAME_DAY.matcher(s), 2, 1);
        }
        if (found.isEmpty()) {
            found = yearLast(s);
        }
        return found.isEmpty() ? compact(s) : found;
    }

    private static Optional<PublicationTime> yearFirst(String s) {
        Matcher m = YEAR_FIRST.matcher(s);
        while (m.find()) {
            Optional<PublicationTime> time = time(m.group(1), m.group(2), m.group(3), m, 4);
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    private static Optional<PublicationTime> named(Matcher m, int day, int month) {
        while (m.find()) {
            Integer number = month(m.group(month));
            if (number != null) {
                Optional<PublicationTime> time =
                        time(m.group(3), number.toString(), m.group(day), m, 4);
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PublicationTime> yearLast(String s) {
        Matcher m = YEAR_LAST.matcher(s);
        while (m.find()) {
            boolean american =
                    (monthFirst && m.group(2).equals("/")) || Integer.parseInt(m.group(3)) > 12;
            Optional<PublicationTime> time =
                    american && Integer.parseInt(m.group(1)) <= 12
                            ? time(m.group(4), m.group(1), m.group(3), m, 5)
                            : time(m.group(4), m.group(3), m.group(1), m, 5);
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    private static Optional<PublicationTime> compact(String s) {
        Matcher m = COMPACT.matcher(s);
        if (!m.find()) {
            return Optional.empty();
        }
        try {
            LocalDate day = day(m.group(1), m.group(2), m.group(3));
            if (m.group(4) == null) {
                return Optional.of(new PublicationTime.Day(day));
            }
            int second = m.group(6) == null ? 0 : Integer.parseInt(m.group(6));
            LocalDateTime at =
                    day.atTime(Integer.parseInt(m.group(4)), Integer.parseInt(m.group(5)), second);
            return Optional.of(withOffset(at, m.group(7)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<PublicationTime> time(
            String year, String month, String day, Matcher m, int from) {
        try {
            LocalDate date = day(year, month, day);
            if (m.group(from) == null || m.group(from + 1) == null) {
                return Optional.of(new PublicationTime.Day(date));
            }
            int hour = Integer.parseInt(m.group(from));
            String half = m.group(from + 3);
            if (half != null && hour <= 12) {
                hour = hour % 12 + (half.charAt(0) == 'p' || half.charAt(0) == 'P' ? 12 : 0);
            }
            int minute = Integer.parseInt(m.group(from + 1));
            int second = m.group(from + 2) == null ? 0 : Integer.parseInt(m.group(from + 2));
            if (hour == 24 && minute == 0) {
                hour = 0;
            }
            if (hour > 23 || minute > 59 || second > 59) {
                return Optional.of(new PublicationTime.Day(date));
            }
            String offset = m.group(from + 5) != null ? m.group(from + 5) : m.group(from + 4);
            return Optional.of(withOffset(date.atTime(hour, minute, second), offset));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static PublicationTime withOffset(LocalDateTime at, String offset) {
        if (offset == null) {
            return new PublicationTime.Local(at);
        }
        return new PublicationTime.Exact(OffsetDateTime.of(at, offset(offset)));
    }

    private static ZoneOffset offset(String text) {
        String s = text.toUpperCase(Locale.ROOT).replace('−', '-');
        if (s.equals("Z") || s.equals("UTC") || s.equals("GMT")) {
            return ZoneOffset.UTC;
        }
        int sign = s.charAt(0) == '-' ? -1 : 1;
        String digits = s.substring(1).replace(":", "");
        int hours = Integer.parseInt(digits.substring(0, Math.min(2, digits.length())));
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(2)) : 0;
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private static Integer month(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        Integer whole = MONTHS.get(key);
        return whole != null
                ? whole
                : key.length() >= 3
                        ? MONTHS.get(key.substring(0, Math.min(3, key.length())) + "*")
                        : null;
    }

    private static Map<String, Integer> months() {
        // Whole words; "jan*" stands for every word that begins so.
        String[] names = {
            "jan* janvier gennaio gen* ene* enero január sty* янв* січ* يناير leden ledna ocak oca* tammikuuta tammikuu ιαν* siječnja sau*",
            "feb* fév* février fev* lut* фев* лют* فبراير únor února şub* helmikuuta helmikuu φεβ* veljače vas* února",
            "mar* märz mär* mrz* mars maart маr* мар* бер* مارس březen března maaliskuuta maaliskuu μαρ* ožujka mart márc* maa*",
            "apr* avr* abr* kwi* апр* кві* أبريل duben dubna nis* huhtikuuta huhtikuu απρ* travnja ápr*",
            "may* mai* mag* maj* mei май* мая тра* مايو květen května toukokuuta toukokuu μαΐ* μαϊ* svibnja máj* maio",
            "jun* juin giu* cze* июн* чер* يونيو červen června haz* kesäkuuta kesäkuu ιου* lipnja jún*",
            "jul* juil* juillet lug* lip* июл* лип* يوليو červenec července tem* heinäkuuta heinäkuu srpnja júl*",
            "aug* août aou* aoû* ago* sie* авг* сер* أغسطس srpen srpna ağu* elokuuta elokuu αυγ* kolovoza",
            "sep* set* wrz* сен* вер* سبتمبر září eyl* syyskuuta syyskuu σεπ* rujna szept*",
            "oct* okt* ott* out* paź* окт* жов* أكتوبر říjen října eki* lokakuuta lokakuu οκτ* listopada",
            "nov* lis* ноя* лис* نوفمبر kas* marraskuuta marraskuu νοε* studenoga",
            "dec* dez* déc* dic* gru* дек* гру* ديسمبر prosinec prosince ara* joulukuuta joulukuu δεκ* prosinca"
        };
        Map<String, Integer> map = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ", -1)) {
                map.putIfAbsent(name, i + 1);
            }
        }
        map.put("juillet", 7);
        map.put("listopadu", 11);
        map.put("listopad", 11);
        map.put("ιουλίου", 7);
        map.put("ιουνίου", 6);
        return Map.copyOf(map);
    }
}
