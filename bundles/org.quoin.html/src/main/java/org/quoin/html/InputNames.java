package org.quoin.html;

/** Titles of articles that have none of their own. */
public final class InputNames {

    private InputNames() {}

    /** The input's own name, without folders and endings. */
    public static String title(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String bare =
                file.replaceFirst("(?i)\\.gz$", "").replaceFirst("(?<=.)\\.[A-Za-z0-9]{1,8}$", "");
        return bare.isBlank() ? name : bare;
    }
}
