package org.quoin.engine.registry;

import java.util.List;
import org.quoin.api.language.LanguagePack;
import org.quoin.api.language.LanguageRules;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.api.plugin.BriefingReader;
import org.quoin.api.plugin.InspectorSection;
import org.quoin.api.plugin.QuotationAction;
import org.quoin.api.plugin.QuoteAnalyser;
import org.quoin.api.plugin.TemplateChecker;
import org.quoin.api.template.BriefingTemplate;

/**
 * A point that plug-ins contribute to. Its id and element are those of the Eclipse extension point,
 * and of {@code plugin.xml} on a plain class path, where the interface is the service type.
 *
 * @param id of the extension point
 * @param element that declares one contribution
 * @param type what a contribution is
 * @param <T> that type
 */
public record Point<T>(String id, String element, Class<T> type) {

    /** Readers of one form of input each. */
    public static final Point<ArticleImporter> IMPORTERS =
            new Point<>("org.quoin.platform.importers", "importer", ArticleImporter.class);

    /** Finders of quotations. */
    public static final Point<QuoteAnalyser> ANALYSERS =
            new Point<>("org.quoin.platform.analysers", "analyser", QuoteAnalyser.class);

    /** Writers of briefings. */
    public static final Point<BriefingExporter> EXPORTERS =
            new Point<>("org.quoin.platform.exporters", "exporter", BriefingExporter.class);

    /** Readers of briefings that were written, for checking them. */
    public static final Point<BriefingReader> READERS =
            new Point<>("org.quoin.platform.readers", "reader", BriefingReader.class);

    /**
     * Languages that analysers read. A declaration may do without a class; where it names one, that
     * is a {@link LanguageRules} and not the pack itself.
     */
    public static final Point<LanguagePack> LANGUAGE_PACKS =
            new Point<>("org.quoin.platform.languagePacks", "languagePack", LanguagePack.class);

    /** Templates that briefings can be written into; a declaration has a file and no class. */
    public static final Point<BriefingTemplate> TEMPLATES =
            new Point<>("org.quoin.platform.briefingTemplates", "template", BriefingTemplate.class);

    /** Those who say what is wrong with a template. */
    public static final Point<TemplateChecker> TEMPLATE_CHECKERS =
            new Point<>(
                    "org.quoin.platform.templateCheckers",
                    "templateChecker",
                    TemplateChecker.class);

    /** Rules for the pages of sites; a declaration has a file and no class. */
    public static final Point<DeclaredRules> SITE_RULES =
            new Point<>("org.quoin.platform.siteRules", "siteRules", DeclaredRules.class);

    /** What can be done with chosen quotations. */
    public static final Point<QuotationAction> ACTIONS =
            new Point<>(
                    "org.quoin.platform.quotationActions",
                    "quotationAction",
                    QuotationAction.class);

    /** What else there is to say of a quotation. */
    public static final Point<InspectorSection> SECTIONS =
            new Point<>(
                    "org.quoin.platform.inspectorSections",
                    "inspectorSection",
                    InspectorSection.class);

    /** Every point, in the order in which people are shown them. */
    public static final List<Point<?>> ALL =
            List.of(
                    IMPORTERS,
                    ANALYSERS,
                    LANGUAGE_PACKS,
                    EXPORTERS,
                    READERS,
                    TEMPLATES,
                    TEMPLATE_CHECKERS,
                    SITE_RULES,
                    ACTIONS,
                    SECTIONS);
}
