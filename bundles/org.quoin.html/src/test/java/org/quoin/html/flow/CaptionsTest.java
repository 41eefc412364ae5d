package org.quoin.html.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaptionsTest {

    @Test
    void aLabelIsNoPartOfTheCredit() {
        assertEquals("Ida Holm/Northlight", Captions.withoutLabel("Photo: Ida Holm/Northlight"));
        assertEquals("Yann Cariou", Captions.withoutLabel("Photo Yann Cariou"));
        assertEquals("Ida Holm", Captions.withoutLabel("Photograph by Ida Holm"));
        assertEquals("Malte Hinrichs", Captions.withoutLabel("Foto: Malte Hinrichs"));
        assertEquals("受访者提供", Captions.withoutLabel("图/受访者提供"));
    }

    @Test
    void aSourceKeepsTheWordsOfItsName() {
        assertEquals("Photonews", Captions.withoutLabel("Photonews"));
        assertEquals("Northlight Photo", Captions.withoutLabel("Northlight Photo"));
        assertEquals("Photo", Captions.withoutLabel("Photo"));
        assertEquals(Optional.of("海豚社图片"), Captions.credit("市长（左）与船员交谈（海豚社图片）"));
    }

    @Test
    void theBracketAtTheEndNamesTheSource() {
        assertEquals(
                Optional.of("Yann Cariou/L’Estran"),
                Captions.credit("La verrière, samedi matin. (Photo Yann Cariou/L’Estran)"));
        assertEquals(Optional.empty(), Captions.credit("The ferry at dusk (second from left)"));
    }
}
