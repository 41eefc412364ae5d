package org.quoin.engine.exchange;

import java.io.IOException;
import java.util.List;
import org.quoin.project.content.ApartContent;
import org.quoin.project.content.ArticleContent;
import org.quoin.project.content.BriefingContent;
import org.quoin.project.content.ContentSink;
import org.quoin.project.content.GradeContent;
import org.quoin.project.content.SpeakerContent;
import org.quoin.project.content.TagContent;

/** Passes everything on to several, and counts. */
final class Counting implements ContentSink {

    private final List<? extends ContentSink> sinks;
    private int articles;
    private int quotations;

    Counting(List<? extends ContentSink> sinks) {
        this.sinks = sinks;
    }

    @Override
    public void setting(String key, String value) throws IOException {
        for (ContentSink each : sinks) {
            each.setting(key, value);
        }
    }

    @Override
    public void tag(TagContent tag) throws IOException {
        for (ContentSink each : sinks) {
            each.tag(tag);
        }
    }

    @Override
    public void speaker(SpeakerContent speaker) throws IOException {
        for (ContentSink each : sinks) {
            each.speaker(speaker);
        }
    }

    @Override
    public void apart(ApartContent pair) throws IOException {
        for (ContentSink each : sinks) {
            each.apart(pair);
        }
    }

    @Override
    public void article(ArticleContent article) throws IOException {
        for (ContentSink each : sinks) {
            each.article(article);
        }
        articles++;
        quotations += article.quotations().size();
    }

    @Override
    public void grade(GradeContent grade) throws IOException {
        for (ContentSink each : sinks) {
            each.grade(grade);
        }
    }

    @Override
    public void briefing(BriefingContent briefing) throws IOException {
        for (ContentSink each : sinks) {
            each.briefing(briefing);
        }
    }

    int articles() {
        return articles;
    }

    int quotations() {
        return quotations;
    }
}
