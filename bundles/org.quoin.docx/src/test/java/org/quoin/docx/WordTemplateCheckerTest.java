package org.quoin.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quoin.docx.TemplateSample.box;
import static org.quoin.docx.TemplateSample.p;
import static org.quoin.docx.TemplateSample.r;
import static org.quoin.docx.TemplateSample.root;
import static org.quoin.docx.TemplateSample.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoin.api.template.TemplateProblem;
import org.quoin.api.template.TemplateProblem.Severity;

/** Everything that can be wrong with a template, with its place and what was meant. */
class WordTemplateCheckerTest {

    @TempDir Path folder;

    private final WordTemplateChecker checker = new WordTemplateChecker();

    @ParameterizedTest
    @CsvSource({
        "{{titel}},{{title}}",
        "{{Marking}},{{marking}}",
        "{{标题}},{{title}}",
        "{{article_count}},{{articleCount}}",
        "{{preparedby}},{{preparedBy}}",
        "{{#quotes}}{{speaker.rol}}{{/quotes}},{{speaker.role}}",
        "{{#quots}}{{text}}{{/quots}},{{#quotes}}",
        "{{#quotes}}{{text}}{{/quote}},{{/quotes}}",
        "{{#outlets}}{{媒体}}{{/outlets}},{{outlets}}",
        "{{> conten}},{{> contents}}",
        "{{> 目录}},{{> contents}}",
        "{{{title}}},{{title}}",
        "{title},{{title}}",
        "｛｛title｝｝,{{title}}",
    })
    void whatWasMeantIsSuggested(String written, String meant) throws Exception {
        List<TemplateProblem> problems = problems(p(written));
        assertTrue(
                problems.stream()
                        .anyMatch(each -> each.suggestion().filter(meant::equals).isPresent()),
                problems.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{{#quotes}}{{text}};is not ended",
                "{{#quotes}}{{#articles}}{{/quotes}}{{/articles}};before what began within it",
                "{{/quotes}};ends nothing",
                "{{title;does not end with two",
                "title}};not opened",
                "{{text}};must stand between {{#quotes}}",
                "{{quotes}};is a list",
                "{{#quotes}}{{direct}}{{/quotes}};either so or not",
                "{{ }};no name",
                "{{a b}};cannot be the name",
                "words {{> contents}};alone in its paragraph",
                "{{#quotes}}{{note}}{{/quotes}};no quotation before it",
                "{{#quotes}}“{{text}}”{{/quotes}};two pairs",
            })
    void eachProblemIsSaidInPlainWords(String written, String words) throws Exception {
        List<TemplateProblem> problems = problems(p("fine") + p(written));
        TemplateProblem found =
                problems.stream()
                        .filter(each -> each.message().contains(words))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(problems));
        assertEquals("the text", found.part());
        assertEquals(2, found.paragraph());
    }

    @Test
    void oneMistakeIsReportedOnce() throws Exception {
        assertEquals(1, problems(p("{{#quots}}{{text}}{{/quots}}")).size());
        assertEquals(1, problems(p("{{#quotes}}{{#source}}{{/quotes}}{{/source}}")).size());
    }

    @Test
    void aLoopThatLeavesItsTableOrItsLineIsRefused() throws Exception {
        assertTrue(
                only(table(new String[] {p("{{#quotes}}")}) + p("{{/quotes}}"))
                        .contains("begins in a table"));
        assertTrue(
                only(p("Words {{#quotes}} words") + p("{{text}}") + p("{{/quotes}}"))
                        .contains("in the midst"));
        assertTrue(
                only("<w:p><w:hyperlink>"
                                + r("{{#quotes}}")
                                + "</w:hyperlink>"
                                + r("{{text}}{{/quotes}}")
                                + "</w:p>")
                        .contains("within a link"));
        assertTrue(
                problems(p(box(p("{{#quotes}}"))) + p("{{/quotes}}"))
                        .get(0)
                        .message()
                        .contains("is not ended"),
                "nothing reaches out of a text box");
        assertEquals(2, problems(p(box(p("{{#quotes}}"))) + p("{{/quotes}}")).size());
    }

    @Test
    void noTextGetsIntoAFieldOrAnAddress() throws Exception {
        String field =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                        + "<w:r><w:instrText> INCLUDETEXT \"{{ti</w:instrText></w:r>"
                        + "<w:r><w:instrText>tle}}\" </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        assertTrue(only(p(field)).contains("instruction of a Word field"));
        assertTrue(
                only("<w:p><w:fldSimple w:instr=\" DDE {{title}} \"/></w:p>")
                        .contains("instruction of a Word field"));
        assertTrue(
                only("<w:p><w:hyperlink w:anchor=\"{{title}}\"/></w:p>")
                        .contains("address of a link"));
    }

    @Test
    void whatCannotStandInAHeaderIsNamedWithIt() throws Exception {
        byte[] template =
                TemplateSample.of(
                        p("{{title}}"),
                        Map.of(
                                "header",
                                root(
                                        "hdr",
                                        p("{{#images}}{{image}}{{/images}}")
                                                + p("{{#quotes}}{{text}}{{note}}{{/quotes}}")
                                                + p("{{> sources}}"))));
        List<TemplateProblem> problems = wrong(template);
        assertEquals(
                List.of(1, 2, 2, 3),
                problems.stream().map(TemplateProblem::paragraph).toList(),
                problems.toString());
        assertTrue(
                problems.stream().allMatch(each -> each.part().equals("a header (header1.xml)")));
        assertEquals(Severity.WARNING, problems.get(1).severity(), "verbatim, but not cited");
    }

    @Test
    void aFileThatIsNoTemplateIsSaidToBeThat() throws Exception {
        assertTrue(file("words").contains("not a Word document"));
        assertTrue(file("").contains("not a Word document"));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2};
        assertTrue(wrong(old).get(0).message().contains("protected by a password"));
        assertTrue(
                checker.check(folder.resolve("none.docx"), Locale.ENGLISH)
                        .get(0)
                        .message()
                        .contains("no such file"));
    }

    @Test
    void whatWillBeDoneIsANoteAndNoFault() throws Exception {
        List<TemplateProblem> all =
                checker.check(path(TemplateSample.of(p("words"))), Locale.ENGLISH);
        assertTrue(all.stream().allMatch(each -> each.severity() == Severity.NOTE), all.toString());
        String said = all.stream().map(TemplateProblem::message).collect(Collectors.joining());
        assertTrue(said.contains("adds the styles"), said);
        assertTrue(said.contains("no placeholder"), said);
    }

    @Test
    void chineseReadersAreToldInChinese() throws Exception {
        List<TemplateProblem> problems =
                checker.check(path(TemplateSample.of(p("{{标提}}"))), Locale.forLanguageTag("zh-CN"));
        TemplateProblem found = problems.get(problems.size() - 1);
        assertEquals("正文", found.part());
        assertTrue(found.message().contains("没有字段"), found.message());
    }

    @Test
    void eachProblemStandsAsACommentAtItsPlace() throws Exception {
        byte[] template =
                TemplateSample.of(
                        p("fine {{title}}") + p("{{titel}}"),
                        Map.of("header", root("hdr", p("{{dat}}"))));
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        List<TemplateProblem> told = checker.comment(path(template), Locale.ENGLISH, copy);
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(copy.toByteArray()))) {
            assertEquals(told.size(), document.getDocComments().getComments().size());
            XWPFComment titel =
                    document.getDocComments().getComments().stream()
                            .filter(each -> each.getText().contains("{{titel}}"))
                            .findFirst()
                            .orElseThrow();
            assertTrue(titel.getText().contains("{{title}}"));
            String second = document.getParagraphArray(1).getCTP().xmlText();
            assertTrue(second.contains("commentRangeStart w:id=\"" + titel.getId() + "\""), second);
            assertTrue(
                    document.getDocComments().getComments().stream()
                            .anyMatch(each -> each.getText().startsWith("a header")));
        }
    }

    private String only(String body) throws IOException {
        List<TemplateProblem> problems = problems(body);
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0).message();
    }

    private String file(String words) throws IOException {
        return wrong(words.getBytes(StandardCharsets.UTF_8)).get(0).message();
    }

    private List<TemplateProblem> problems(String body) throws IOException {
        return wrong(TemplateSample.of(body));
    }

    private List<TemplateProblem> wrong(byte[] template) throws IOException {
        return checker.check(path(template), Locale.ENGLISH).stream()
                .filter(each -> each.severity() != Severity.NOTE)
                .toList();
    }

    private Path path(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "template", ".docx"), bytes);
    }
}
