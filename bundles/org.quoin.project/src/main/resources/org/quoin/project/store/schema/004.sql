-- Version 4: what a briefing says besides quotations, and what people make of sources. Every column that comes to a table
-- allows NULL, which is what a row of an older project, and an older image in the change log, has for it.

-- method, sources: the author's note on the method, and summary statement on the sources. notes: FOOTNOTES or ENDNOTES.
-- style: of the bibliography. zotero: 1 where citations are fields of Zotero's. standing: the sections that are filled
-- by themselves, names parted by blanks; NULL where nobody chose.
ALTER TABLE draft ADD COLUMN method TEXT;
ALTER TABLE draft ADD COLUMN sources TEXT;
ALTER TABLE draft ADD COLUMN notes TEXT;
ALTER TABLE draft ADD COLUMN style TEXT;
ALTER TABLE draft ADD COLUMN zotero INTEGER;
ALTER TABLE draft ADD COLUMN standing TEXT;

-- kind: also an ANNEX (a section of level 1 behind all others), a PICTURE of an article, a CHART, a JUDGEMENT.
-- translation: of a quotation, into the language of a tag. picture: its number within the article, from 0. subject: of
-- a chart. likelihood, confidence: of a judgement.
ALTER TABLE draft_item ADD COLUMN translation TEXT;
ALTER TABLE draft_item ADD COLUMN translated_into TEXT;
ALTER TABLE draft_item ADD COLUMN picture INTEGER;
ALTER TABLE draft_item ADD COLUMN subject TEXT;
ALTER TABLE draft_item ADD COLUMN likelihood TEXT;
ALTER TABLE draft_item ADD COLUMN confidence TEXT;

-- What a person makes of an outlet, by its name, or of one article. reliability: A to F. credibility: 1 to 6.
-- descriptor: what a reader has to know of the source.
CREATE TABLE grade(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    outlet TEXT UNIQUE,
    article INTEGER UNIQUE REFERENCES article(number),
    reliability TEXT,
    credibility INTEGER,
    descriptor TEXT NOT NULL
);
