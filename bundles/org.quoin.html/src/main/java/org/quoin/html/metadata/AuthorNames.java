package org.quoin.html.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes bylines apart into people. What does not look like a name is left out: a missing author is
 * seen and added, a wrong one is believed.
 */
final class AuthorNames {

    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:(?:(?:written|posted|published|reported|story|text|review|analysis|words|opinion|article)\\s+)?by|von|vom|par|por|di|da|door|af|av|autor(?:en|in|es)?|text|texte|texto|testo|author|authors|reporter|redacción|автор|تأليف|بقلم|文|作者|记者|記者|撰文|報導|报道|取材|執筆)(?:\\s*[:：/／|]\\s*|\\s+)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s*(?:[;；、|｜•·]|/|\\n|,(?!\\s*(?:jr|sr|ph\\.?d|m\\.?d|ii|iii|md|esq)\\b)|，|\\s(?:and|und|et|y|&|en|och|og|ja|with|mit|e|i|и|和|und)\\s|&)\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A section or a kind of text before the word for "by": names begin with a capital. */
    private static final Pattern SECTION =
            Pattern.compile(
                    "^\\p{Ll}[\\p{L}\\s]*\\s(?:von|vom|by|par|por|door|av|af)\\s+(?=\\p{Lu})");

    /** What follows a name that is not part of it. */
    private static final Pattern TAIL =
            Pattern.compile(
                    "\\s*(?:[(\\[（【<].*|\\s(?:the\\s+)?(?:associated press|reuters|afp|dpa|ap|bloomberg)$|\\s[-–—|@].*|\\bon\\s+\\w+day.*|\\d.*|\\bis an?\\b.*|\\bfor\\s.*)$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_A_NAME =
            Pattern.compile(
                    "https?:|www\\.|@|\\.(?:com|org|net|de|be|fr)\\b|\\b(?:admin|administrator|editor|editors|editorial|staff|team|redaktion|redaktionen|redacción|redaccion|redazione|redactie|rédaction|newsroom|desk|guest|contributor|contributors|anonymous|unknown|author|reporter|reporters|correspondent|writer|news|press|agency|agentur|subscribe|follow|updated|published|posted|published|twitter|facebook|email|read|more|comment|comments|minutes|min|ago|reviewed|edited|photo|photos|image|by|home|share|the|of|our|all|digital|online|media|magazine|times|post|tribune|today|daily|gmbh|inc|ltd|llc|null|none|undefined|associated|reuters|afp|dpa|ap|bbc|cnn|app|web|webdesk|bureau|service|network|group|company|chief|officer|director|editor|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|nachrichten|deutsche|welle|presse|redaktion|author|autor|written|view|profile|contact|about|learn|институт|редакция)\\b|编辑部|編輯部|记者|新闻|新聞|報社|网站|新报|[报報网網社台]$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What may stand between and after names. */
    private static final Pattern JOINS =
            Pattern.compile(
                    "(?:\\s|\\p{P}|&|\\b(?:and|und|et|y|en|och|og|ja|e|i|и|和)\\b)*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?:|www\\.|^/|^\\d+$");

    /** What content management systems write for want of an author. */
    private static final Pattern NOBODY =
            Pattern.compile(
                    "(?i)(?:admin\\w*|administrator|root|user|unknown|author|authors|editor|null|none|undefined|name|anonymous|guest|webmaster|by|n/a|[^\\p{L}\\p{N}]*|\\d+)");

    /** Words for whoever writes for an outlet; an editorial board is an author, for it signs. */
    private static final Pattern UNNAMED =
            Pattern.compile(
                    "\\b(?:(?:staff|news) (?:reporters?|writers?|correspondents?)|staff|correspondents?|reporters?|(?:the )?newsroom(?: of)?|web ?desk|mitarbeiter|korrespondent(?:en)?|corresponsal(?:es)?|correspondants?)\\b|(?:本报|本報|本网|本網|本刊|本社)?(?:记者|記者|通讯员|通訊員)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}.'’`\\-‐·\\s]*");

    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u3000]+");

    /** A gap between two Chinese names parts people; a name of one sign each is set wide. */
    private static final Pattern HAN_NAMES =
            Pattern.compile("\\p{IsHan}{2,4}(?:[\\s\u00a0\u3000]+\\p{IsHan}{2,4})+");

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final String site;

    /**
     * @param site the outlet's name, which is nobody's
     */
    AuthorNames(String site) {
        this.site = key(site);
    }

    /**
     * Whether a line without its emphasised words is a byline's: the word for "by", and at most
     * what joins several names.
     */
    static boolean isLead(String rest) {
        String line = fold(rest) + " ";
        Matcher lead = LEAD.matcher(line);
        return lead.lookingAt() && JOINS.matcher(line.substring(lead.end())).matches();
    }

    /** Whether a line begins with the word for "by". */
    static boolean isLed(String line) {
        return LEAD.matcher(fold(line)).lookingAt();
    }

    /** Adds the people of a visible line, where a single word is rarely a name. */
    AuthorNames addVisible(String byline) {
        AuthorNames found = new AuthorNames("");
        found.add(byline);
        for (String name : found.people()) {
            boolean single = name.indexOf(' ') < 0 && !isHan(name);
            if (!single && isName(name)) {
                names.putIfAbsent(key(name), name);
            }
        }
        return this;
    }

    /** Whether a stated author is an organisation's name: some words, no address, no login. */
    static boolean isOrganisation(String name) {
        String folded = fold(name);
        return folded.length() >= 3
                && folded.length() <= 50
                && folded.split(" ", -1).length <= 6
                && !folded.contains("/")
                && !folded.contains("www.")
                && !folded.contains("@")
                && !NOBODY.matcher(folded).matches();
    }

    /**
     * Whether a name says only that somebody of the outlet wrote it, such as the outlet's name with
     * "staff" or "correspondent" behind it: that is no author but the want of one.
     */
    boolean isUnnamed(String name) {
        String outlet =
                key(UNNAMED.matcher(LEAD.matcher(fold(name)).replaceFirst("")).replaceAll(""));
        return UNNAMED.matcher(name).find()
                && outlet.length() > 2
                && site.length() > 2
                && (site.contains(outlet) || outlet.contains(site));
    }

    /** Whether a name is the outlet's own, which may have its domain's ending or a number more. */
    boolean isOutlet(String name) {
        String key = key(fold(name));
        return key.length() > 2
                && site.length() > 2
                && (site.startsWith(key) || key.startsWith(site));
    }

    /** Adds the people of one byline. */
    AuthorNames add(String byline) {
        if (ADDRESS.matcher(byline).find()) {
            return this;
        }
        String rest = fold(byline);
        String before;
        do {
            before = rest;
            rest = LEAD.matcher(rest).replaceFirst("");
        } while (!rest.equals(before));
        if (rest.length() > 300) {
            return this;
        }
        for (String part : split(rest)) {
            String name = TAIL.matcher(fold(part)).replaceFirst("").strip();
            name = LEAD.matcher(name).replaceFirst("").strip();
            name = SECTION.matcher(name).replaceFirst("");
            name = capitals(name.replaceFirst("[,.:;\\s]+$", ""));
            if (isName(name)) {
                names.putIfAbsent(key(name), name);
            }
        }
        return this;
    }

    List<String> people() {
        return List.copyOf(names.values());
    }

    /** "Doe, Jane" is one person; a comma between two names of two words parts them. */
    private static List<String> split(String byline) {
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN.split(byline, -1)) {
            if (HAN_NAMES.matcher(part.strip()).matches()) {
                parts.addAll(List.of(SPACES.split(part.strip(), -1)));
            } else if (!part.isBlank()) {
                parts.add(part);
            }
        }
        boolean reversed =
                parts.size() == 2
                        && byline.contains(",")
                        && parts.stream().allMatch(p -> p.strip().indexOf(' ') < 0 && !isHan(p));
        return reversed ? List.of(parts.get(1) + " " + parts.get(0)) : parts;
    }

    private boolean isName(String name) {
        if (name.isEmpty() || !NAME.matcher(name).matches() || NOT_A_NAME.matcher(name).find()) {
            return false;
        }
        String key = key(name);
        if (key.isEmpty() || (!site.isEmpty() && (site.contains(key) || key.contains(site)))) {
            return false;
        }
        int words = name.split("\\s+", -1).length;
        if (isHan(name)) {
            return name.length() >= 2 && name.length() <= 12;
        }
        return words <= 5 && name.length() >= 3 && name.length() <= 50;
    }

    private static boolean isHan(String s) {
        return s.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Names set in capitals by a style sheet's habit are set as names; initials stay. */
    private static String capitals(String name) {
        if (name.length() < 6
                || !name.equals(name.toUpperCase(Locale.ROOT))
                || name.indexOf(' ') < 0
                || isHan(name)) {
            return name;
        }
        StringBuilder out = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return out.toString();
    }

    private static String fold(String s) {
        return SPACES.matcher(s).replaceAll(" ").strip();
    }

    private static String key(String s) {
        return NOT_WORDS.matcher(s.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
