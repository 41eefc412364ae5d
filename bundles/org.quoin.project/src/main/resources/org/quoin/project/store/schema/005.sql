-- Version 5: how an outlet filed and marked an article. Written once with the article, like its other parts; articles of
-- an older project have none.

-- modified: as article.published. A row only where one of them is known.
CREATE TABLE imprint(
    article INTEGER PRIMARY KEY,
    modified TEXT,
    section TEXT,
    copyright TEXT
);

-- The words under which the outlet filed it; a person's own tags are in tag and quote_tag.
CREATE TABLE keyword(
    article INTEGER NOT NULL,
    pos INTEGER NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (article, pos)
) WITHOUT ROWID;
