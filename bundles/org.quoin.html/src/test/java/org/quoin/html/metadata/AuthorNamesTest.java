package org.quoin.html.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    By Mara Quill                           | Mara Quill
                    Mara Quill and Tobias Fenn              | Mara Quill + Tobias Fenn
                    Von Ilse Brandt, Karl-Heinz Moll        | Ilse Brandt + Karl-Heinz Moll
                    Par Zoé Lambert et Luc d'Arcy           | Zoé Lambert + Luc d'Arcy
                    Quill, Mara                             | Mara Quill + -
                    TOBIAS FENN                             | Tobias Fenn
                    Mara Quill (Brackwater)                 | Mara Quill
                    Mara Quill, The Associated Press        | Mara Quill
                    记者：周一诺、沈知秋                      | 周一诺 + 沈知秋
                    Brackwater Gazette                      | -
                    https://brackwater.example/staff/quill  | -
                    admin                                   | -
                    Editorial Staff                         | -
                    mara@brackwater.example                 | -
                    harbour report by Mara Quill            | Mara Quill
                    Ilse von Brandt                         | Ilse von Brandt
                    """)
    void takesBylinesApart(String byline, String people) {
        String found =
                String.join(" + ", new AuthorNames("Brackwater Gazette").add(byline).people());
        assertEquals(people.replace(" + -", ""), found.isEmpty() ? "-" : found);
    }

    @ParameterizedTest
    @CsvSource({
        "Brackwater Gazette staff, true",
        "Gazette Correspondent, true",
        "By the newsroom of Brackwater Gazette, true",
        "Brackwater Gazette, false",
        "Brackwater Gazette Editorial Board, false",
        "North Coast Press Agency, false",
        "Staffan Quill, false"
    })
    void whoeverTheOutletDoesNotNameIsNoAuthor(String name, boolean unnamed) {
        assertEquals(unnamed, new AuthorNames("Brackwater Gazette").isUnnamed(name));
    }

    @ParameterizedTest
    @CsvSource({"渡口新闻网, true", "Порт Сегодня, true", "—·—, false", "root, false"})
    void organisationsHaveLettersOfAnyScript(String name, boolean organisation) {
        assertEquals(organisation, AuthorNames.isOrganisation(name));
    }
}
