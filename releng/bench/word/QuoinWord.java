import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.docx.WordBriefingExporter;
import org.quoin.engine.job.BriefJob;
import org.quoin.engine.registry.ClassPathContributions;
import org.quoin.engine.registry.Registry;

/**
 * Quoin's Word export alone: the briefing is made up in memory, nothing is imported or analysed.
 *
 * <pre>
 *   QuoinWord model THOUSANDS           makes the briefing and nothing of it
 *   QuoinWord export THOUSANDS FILE     writes it
 *   QuoinWord checked THOUSANDS FILE    writes it as users get it: read back, each quotation held against its article, then named
 * </pre>
 */
public final class QuoinWord {

    private QuoinWord() {}

    public static void main(String[] arguments) throws Exception {
        Briefing briefing = Material.briefing(Integer.parseInt(arguments[1]));
        switch (arguments[0]) {
            case "export" -> {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])))) {
                    new WordBriefingExporter().export(briefing, new BriefingExporter.Options(Optional.empty()), out, Progress.none());
                }
            }
            case "checked" -> checked(briefing, Path.of(arguments[2]));
            default -> System.out.println(briefing.articles().size() + " articles");
        }
    }

    private static void checked(Briefing briefing, Path target) throws Exception {
        Registry registry = new Registry(new ClassPathContributions(QuoinWord.class.getClassLoader(), Locale.ENGLISH).discover());
        new BriefJob(registry).run(briefing, Optional.empty(), target, Progress.none());
    }
}
