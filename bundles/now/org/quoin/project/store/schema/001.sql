-- Version 1: articles, quotations, the register of speakers, tags, the change log.
-- Spans are text: "12-40,45-60", UTF-16 offsets of the article's text, end exclusive.
-- A "number" is a row's name for the whole life of the project: AUTOINCREMENT never gives one out twice, because the
-- change log speaks of rows that are gone.

-- One row: how many transactions there have been. The search index compares its own count with it.
CREATE TABLE state(
    one INTEGER PRIMARY KEY CHECK (one = 1),
    project TEXT NOT NULL,
    revision INTEGER NOT NULL
);

-- What one action of a person or a program did, one undo step. undone: 0 in force, 1 taken back, 2 taken back and
-- out of reach, because something else was done since.
CREATE TABLE action(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL,
    count INTEGER NOT NULL DEFAULT 0,
    undone INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX action_undone ON action(undone, number);

-- The other side of each change: while an action is in force, what the row was before it; while it is undone, what it
-- was after it. image: the row as a JSON object, NULL where there was none. last: of a run of rows that came together
-- (an import), the number of the last one, image NULL.
CREATE TABLE change(
    action INTEGER NOT NULL REFERENCES action(number),
    seq INTEGER NOT NULL,
    tbl INTEGER NOT NULL,
    row INTEGER NOT NULL,
    last INTEGER,
    image TEXT,
    PRIMARY KEY (action, seq, row)
) WITHOUT ROWID;
CREATE INDEX change_of_row ON change(tbl, row, action) WHERE last IS NULL;
CREATE INDEX change_run ON change(tbl, row) WHERE last IS NOT NULL;

-- ---- Logged tables: every change of a row goes through the change log. ----

CREATE TABLE article(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL,
    file TEXT NOT NULL,
    importer TEXT NOT NULL,
    title TEXT NOT NULL,
    site TEXT,
    url TEXT,
    canonical_url TEXT,
    published TEXT,
    day TEXT,
    feed_time TEXT,
    language TEXT NOT NULL
);
CREATE INDEX article_sha256 ON article(sha256);
CREATE INDEX article_day ON article(day);
CREATE INDEX article_site ON article(site);

-- A speaker of the register, over all articles. folded: the name as it is compared.
CREATE TABLE speaker(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    type TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX speaker_folded ON speaker(folded, type);
CREATE INDEX speaker_noted ON speaker(number) WHERE note<>'';

-- A further name of a speaker: another spelling in an article, a gloss, or one that a person gave. sure: 1 where a
-- person said so (by merging, renaming or adding it): new articles that use it are then taken for this speaker; 0 where
-- only an article has it so: enough for a proposal.
CREATE TABLE alias(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    speaker INTEGER NOT NULL REFERENCES speaker(number),
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    sure INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX alias_speaker ON alias(speaker, name);
CREATE INDEX alias_folded ON alias(folded);

-- A speaker as one article has him: the name, role and affiliation that it words. other_names: one a line.
CREATE TABLE appearance(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES article(number),
    speaker INTEGER NOT NULL REFERENCES speaker(number),
    name TEXT NOT NULL,
    other_names TEXT NOT NULL,
    role TEXT,
    affiliation TEXT,
    type TEXT NOT NULL
);
CREATE INDEX appearance_article ON appearance(article);
CREATE INDEX appearance_speaker ON appearance(speaker, article);

-- ordinal: the quotation's own number within its article, 1 and up, never given out twice: with the article's id it
-- names the quotation outside this project. confidence: thousandths.
CREATE TABLE quote(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES article(number),
    ordinal INTEGER NOT NULL,
    start INTEGER NOT NULL,
    content TEXT NOT NULL,
    kind TEXT NOT NULL,
    source TEXT,
    cue TEXT,
    appearance INTEGER REFERENCES appearance(number),
    confidence INTEGER NOT NULL,
    status TEXT NOT NULL,
    origin INTEGER NOT NULL REFERENCES origin(number),
    note TEXT NOT NULL DEFAULT ''
);
-- Lists of quotations are read from this index alone: all of what they are sorted and counted by.
CREATE INDEX quote_article ON quote(article, start, status, confidence, appearance);
CREATE INDEX quote_appearance ON quote(appearance);
-- What people have looked at is a small part for a long time. Whoever asks for it says so in these words.
CREATE INDEX quote_reviewed ON quote(status) WHERE status<>'PROPOSED';

CREATE TABLE tag(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    colour TEXT NOT NULL DEFAULT ''
);
CREATE TABLE quote_tag(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    quote INTEGER NOT NULL REFERENCES quote(number),
    tag INTEGER NOT NULL REFERENCES tag(number),
    UNIQUE (quote, tag)
);
CREATE INDEX quote_tag_tag ON quote_tag(tag, quote);

CREATE TABLE setting(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
);

-- ---- Unlogged: what never changes once it is there, under a number that never comes again. Undoing an import takes
-- ---- the article's row away and leaves these, so that redoing finds them.

-- paragraphs: "0-120p,121-300h"; the letters stand in ArticleTable.
CREATE TABLE article_body(
    article INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    paragraphs TEXT NOT NULL
);
CREATE TABLE author(
    article INTEGER NOT NULL, pos INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (article, pos)
) WITHOUT ROWID;
CREATE TABLE credit(
    article INTEGER NOT NULL, pos INTEGER NOT NULL, role TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (article, pos)
) WITHOUT ROWID;
-- data: SHA-256 of the picture's bytes among the originals, where they came with the article.
CREATE TABLE image(
    article INTEGER NOT NULL, pos INTEGER NOT NULL, url TEXT NOT NULL, alt TEXT, caption TEXT, credit TEXT,
    position INTEGER NOT NULL, media_type TEXT, data TEXT, PRIMARY KEY (article, pos)
) WITHOUT ROWID;
CREATE TABLE link(
    article INTEGER NOT NULL, pos INTEGER NOT NULL, url TEXT NOT NULL, text TEXT NOT NULL, kind TEXT NOT NULL,
    PRIMARY KEY (article, pos)
) WITHOUT ROWID;
CREATE TABLE article_problem(
    article INTEGER NOT NULL, pos INTEGER NOT NULL, severity TEXT NOT NULL, subject TEXT NOT NULL,
    message TEXT NOT NULL, PRIMARY KEY (article, pos)
) WITHOUT ROWID;

-- Who or what makes quotations, by which rule: few, and shared by many quotations.
CREATE TABLE origin(
    number INTEGER PRIMARY KEY,
    analyser TEXT NOT NULL,
    version TEXT NOT NULL,
    rule TEXT NOT NULL,
    UNIQUE (analyser, version, rule)
);

-- When an article or one of its quotations last changed, articles that are gone included: what the search index has
-- to look at again. ordinal: the highest that was given to a quotation of it.
CREATE TABLE article_revision(
    article INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    ordinal INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX article_revision_revision ON article_revision(revision);
