package org.quoin.platform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.article.Article;
import org.quoin.api.article.ArticleBuilder;
import org.quoin.api.article.Provenance;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.InspectorSection;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.text.TextSpan;
import org.quoin.engine.job.ActJob;
import org.quoin.engine.job.Acted;
import org.quoin.engine.job.Sections;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;
import org.quoin.engine.site.SiteRuleFile;
import org.quoin.engine.site.SiteRules;
import org.quoin.project.ImportRun;
import org.quoin.project.Project;
import org.quoin.project.model.Opening;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteOrder;

/**
 * Somebody else's site rules, actions, sections and options: found through Eclipse's registry, and
 * what misbehaves costs itself alone.
 */
@Timeout(120)
class ForeignPointsTest {

    private static final String PACKAGE = "org.quoin.platform.tests.foreign.";
    private static final Article ARTICLE =
            new ArticleBuilder(new Provenance("test.txt", "00", "test"))
                    .paragraph("“The old pier stands again,” said Ana Brook.")
                    .build();
    private static final Quote QUOTE =
            new Quote(
                    List.of(new TextSpan(1, 27)),
                    QuoteKind.DIRECT,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0.5,
                    QuoteStatus.PROPOSED,
                    new Origin("test", "1", "test"));

    private final List<Problem> problems = new ArrayList<>();

    private static String extension(String point, String... elements) {
        return "<extension point=\"org.quoin.platform."
                + point
                + "\">"
                + String.join("", elements)
                + "</extension>";
    }

    private static String element(String name, String id, String more) {
        return "<"
                + name
                + " id=\"org.example.foreign."
                + id
                + "\" name=\"The "
                + id
                + "\" "
                + more;
    }

    private static String label(String id) {
        return "The " + id + " (org.example.foreign." + id + ", bundle org.example.foreign)";
    }

    @Test
    void siteRulesOfABundleAreReadAndFaultyOnesNamed() throws Exception {
        try (ForeignPlugin plugin =
                ForeignPlugin.install(
                        "",
                        extension(
                                "siteRules",
                                element("siteRules", "good", "file=\"rules/good.rules\"/>"),
                                element("siteRules", "gone", "file=\"rules/gone.rules\"/>"),
                                element("siteRules", "bare", "/>")),
                        Set.of(),
                        Map.of("rules/good.rules", "host: pier.example\ntitle: h1\nbody\n"))) {
            Registry registry = new Registry(Platform.discover());

            List<SiteRuleFile> files = SiteRules.contributed(registry);

            assertEquals(1, files.size());
            assertEquals(List.of("pier.example"), files.get(0).hosts());
            assertEquals(label("good"), files.get(0).problems().get(0).subject());
            assertEquals(
                    List.of(label("bare"), label("gone")),
                    registry.problems().stream().map(Problem::subject).toList());
            assertTrue(
                    registry.problems().get(1).message().contains("lacks the file rules/gone"),
                    registry.problems().toString());
        }
    }

    @Test
    void sectionsThatThrowOrHangCostThemselvesAndOptionsReachTheRest() throws Exception {
        try (ForeignPlugin plugin =
                ForeignPlugin.install(
                        "",
                        extension(
                                "inspectorSections",
                                element(
                                        "inspectorSection",
                                        "hanging",
                                        "class=\"" + PACKAGE + "HangingSection\"/>"),
                                element(
                                        "inspectorSection",
                                        "throwing",
                                        "class=\"" + PACKAGE + "ThrowingSection\"/>"),
                                element(
                                        "inspectorSection",
                                        "wrong",
                                        "class=\"" + PACKAGE + "ActionOutside\"/>"),
                                element(
                                        "inspectorSection",
                                        "words",
                                        "class=\""
                                                + PACKAGE
                                                + "SectionOfWords\"><option name=\"sign\""
                                                + " type=\"text\" default=\"~\" label=\"Sign\"/>"
                                                + "</inspectorSection>")),
                        Set.of(
                                "HangingSection",
                                "ThrowingSection",
                                "ActionOutside",
                                "SectionOfWords"))) {
            Registry registry = new Registry(Platform.discover());
            Sections sections = new Sections(registry, Duration.ofSeconds(1));

            assertEquals(
                    List.of(
                            new Sections.Section(
                                    "org.example.foreign.words",
                                    List.of(new InspectorSection.Fact("words", "~5")))),
                    ask(sections));
            assertEquals(
                    List.of(label("hanging"), label("throwing")),
                    problems.stream().map(Problem::subject).toList());
            assertEquals(
                    List.of(label("wrong"), label("hanging")),
                    registry.problems().stream().map(Problem::subject).toList());

            registry.configure((contribution, option) -> Optional.of("#"));
            problems.clear();
            assertEquals(
                    List.of(new InspectorSection.Fact("words", "#5")), ask(sections).get(0).rows());
            assertEquals(
                    List.of(label("throwing")), problems.stream().map(Problem::subject).toList());
        }
    }

    private List<Sections.Section> ask(Sections sections) {
        List<Sections.Section> said = new ArrayList<>();
        sections.ask(ARTICLE, QUOTE, said::add, problems::add, Progress.none());
        return said;
    }

    @Test
    void aWrongOptionCostsItsContribution() throws Exception {
        try (ForeignPlugin plugin =
                ForeignPlugin.install(
                        "",
                        extension(
                                "inspectorSections",
                                element(
                                        "inspectorSection",
                                        "words",
                                        "class=\""
                                                + PACKAGE
                                                + "SectionOfWords\"><option name=\"sign\""
                                                + " type=\"number\" default=\"few\" label=\"Sign\"/>"
                                                + "</inspectorSection>")),
                        Set.of("SectionOfWords"))) {
            Registry registry = new Registry(Platform.discover());

            assertTrue(registry.plugins(Point.SECTIONS).isEmpty());
            assertEquals(
                    List.of(
                            Problem.error(
                                    label("words"),
                                    "left out: the default of its option \"sign\" cannot be:"
                                            + " \"few\" is not what it takes: number")),
                    registry.problems());
        }
    }

    @Test
    void anActionThatCorrectsOutsideTheArticleChangesNothing(@TempDir Path folder)
            throws Exception {
        try (ForeignPlugin plugin =
                        ForeignPlugin.install(
                                "",
                                extension(
                                        "quotationActions",
                                        element(
                                                "quotationAction",
                                                "outside",
                                                "class=\"" + PACKAGE + "ActionOutside\"/>")),
                                Set.of("ActionOutside"));
                Project project =
                        Project.create(folder.resolve("work"), Opening.writing("the tests"))) {
            try (ImportRun run = project.articles().importing("")) {
                run.add(new AnalysedArticle(ARTICLE, List.of(QUOTE), List.of()));
            }

            Acted acted =
                    new ActJob(new Registry(Platform.discover()))
                            .run(
                                    project,
                                    "org.example.foreign.outside",
                                    project.quotations().list(QuoteFilter.ALL, QuoteOrder.ARTICLE),
                                    problems::add,
                                    Progress.none());

            assertInstanceOf(Acted.Nothing.class, acted);
            assertEquals(label("outside"), problems.get(0).subject());
        }
    }
}
