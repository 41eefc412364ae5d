package org.quoin.platform.tests.foreign;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.quoin.api.article.Article;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.InspectorSection;
import org.quoin.api.quote.Quote;

/** Never comes back, whoever interrupts it. */
public final class HangingSection implements InspectorSection {

    /** Made by Eclipse. */
    public HangingSection() {}

    @Override
    public List<Row> rows(Article article, Quote quote, Progress progress) {
        CountDownLatch never = new CountDownLatch(1);
        while (never.getCount() > 0) {
            try {
                never.await();
            } catch (InterruptedException e) {
                // This is what it means to hang.
                continue;
            }
        }
        return List.of();
    }
}
