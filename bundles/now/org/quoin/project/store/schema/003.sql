-- Version 3: drafts of briefings.

-- A draft: its name within the project, and what is said of the briefing, empty where nothing is. day: ISO 8601.
-- language: a tag. template: a file's path.
CREATE TABLE draft(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    marking TEXT NOT NULL,
    day TEXT NOT NULL,
    prepared_by TEXT NOT NULL,
    language TEXT NOT NULL,
    template TEXT NOT NULL
);

-- An item of a draft's outline; they come in the order of place, which leaves room between two for others. kind: a
-- SECTION of a level, a TEXT, a QUOTATION or an ARTICLE, which stand in the section before them. words: a section's
-- title, the text, a comment on the quotation or article.
CREATE TABLE draft_item(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    draft INTEGER NOT NULL REFERENCES draft(number),
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    level INTEGER NOT NULL,
    words TEXT NOT NULL,
    quote INTEGER REFERENCES quote(number),
    article INTEGER REFERENCES article(number)
);
CREATE INDEX draft_item_draft ON draft_item(draft, place);
CREATE INDEX draft_item_quote ON draft_item(quote) WHERE quote IS NOT NULL;
CREATE INDEX draft_item_article ON draft_item(article) WHERE article IS NOT NULL;
