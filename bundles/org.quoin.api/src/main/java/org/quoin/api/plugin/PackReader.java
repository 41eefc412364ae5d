package org.quoin.api.plugin;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.quoin.api.job.Problem;
import org.quoin.api.language.LanguagePack;

/** An analyser that knows no language by itself: it reads the packs that are contributed. */
@ConsumerType
public interface PackReader extends QuoteAnalyser {

    /**
     * The analyser that works with some packs; this one is not changed. Cheap: a pack is read when
     * a text in its language first comes up.
     *
     * @param packs no two of them for the same language
     */
    QuoteAnalyser withPacks(List<LanguagePack> packs);

    /**
     * Reads a whole pack, as a text in its language would make it be read.
     *
     * @return what is wrong with it, by its label; nothing if it can be used
     */
    Optional<Problem> check(LanguagePack pack);
}
