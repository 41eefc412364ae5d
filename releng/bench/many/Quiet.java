package many;

import java.io.OutputStream;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingExporter;

/** An exporter that a bench installs twenty times: nobody asks for it, so it is never loaded. */
public final class Quiet implements BriefingExporter {

    @Override
    public void export(Briefing briefing, Options options, OutputStream out, Progress progress) {
        throw new UnsupportedOperationException("nobody asks for this");
    }
}
