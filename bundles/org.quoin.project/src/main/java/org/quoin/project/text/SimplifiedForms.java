package org.quoin.project.text;

/** Traditional characters as simplified ones, one to one: for comparing, never for showing. */
final class SimplifiedForms {

    private final char[] simplified = new char[Character.MAX_VALUE + 1];

    private SimplifiedForms() {
        for (int c = 0; c < simplified.length; c++) {
            simplified[c] = (char) c;
        }
    }

    /**
     * Reads this bundle's table: lines of pairs, a traditional character and the simplified one.
     */
    static SimplifiedForms fromResource() {
        SimplifiedForms forms = new SimplifiedForms();
        for (String line : WordLists.lines("traditional.txt")) {
            for (int i = 0; i + 1 < line.length(); i += 2) {
                forms.simplified[line.charAt(i)] = line.charAt(i + 1);
            }
        }
        return forms;
    }

    /** The text with every traditional character of the table replaced; of the same length. */
    String of(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = simplified[chars[i]];
        }
        return new String(chars);
    }
}
