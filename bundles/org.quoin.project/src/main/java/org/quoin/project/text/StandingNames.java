package org.quoin.project.text;

import java.text.Normalizer;
import java.util.Locale;
import org.quoin.api.quote.SpeakerType;

/**
 * Which names stand alone: an equal name (folded, of the same type) in another article is then the
 * same speaker, without asking. All others are proposed at most: a wrong join is found by nobody, a
 * missing one by a click.
 */
public final class StandingNames {

    private final PersonNames people;
    private final InstitutionNames institutions;

    /** Reads the word lists. */
    public StandingNames() {
        WordLists lists = new WordLists("names.txt");
        people = new PersonNames(lists);
        institutions = new InstitutionNames(lists);
    }

    /**
     * Whether the name says by itself who that is.
     *
     * <ul>
     *   <li>A person: a full name. In Chinese that is two characters and more, family name and
     *       given name or a foreign name in transcription, but no family name with a form of
     *       address (王女士, 李医生), no 某, which stands for a given name withheld, no 老王, no word for
     *       kinship or work (父亲, 作家). Elsewhere two words that are written as names, forms of
     *       address and particles (Mr., von der) not counted: a family name alone is shared by
     *       many.
     *   <li>An organisation: a name with at least one word of its own. The ministry, the police,
     *       警方, 市政府 and 外交部 are whichever the article's country or town has.
     *   <li>A document: a title, in title marks or in capitals throughout, or a law's name. A
     *       description (the report, 该公司的公告) fits another document the next day.
     *   <li>Somebody unnamed, a group, an unknown source: never. "A resident" is somebody else in
     *       every article.
     * </ul>
     *
     * @param name as the article words it
     */
    public boolean standsAlone(String name, SpeakerType type) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
        return switch (type) {
            case PERSON -> people.isFullName(plain);
            case ORGANISATION -> institutions.isOrganisationName(plain);
            case DOCUMENT -> institutions.isTitle(plain);
            case ANONYMOUS, GROUP, UNKNOWN -> false;
        };
    }

    /** Whether a word of an alphabet with capitals is written as a name, or has no such letters. */
    static boolean isCapitalised(String word) {
        return !word.equals(word.toLowerCase(Locale.ROOT))
                || word.equals(word.toUpperCase(Locale.ROOT));
    }
}
