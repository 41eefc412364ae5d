-- Version 2: what a new run of an analyser finds differently is offered; speakers that a person keeps apart.

-- An alternative to a quotation, or (content NULL) the news that it is no longer found. state: open, dismissed.
-- An accepted offer is gone: its result is in the quotation and the change log.
CREATE TABLE offer(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    quote INTEGER NOT NULL REFERENCES quote(number),
    article INTEGER NOT NULL REFERENCES article(number),
    content TEXT,
    kind TEXT,
    source TEXT,
    cue TEXT,
    appearance INTEGER REFERENCES appearance(number),
    confidence INTEGER NOT NULL,
    origin INTEGER NOT NULL REFERENCES origin(number),
    state TEXT NOT NULL
);
CREATE INDEX offer_quote ON offer(quote);
CREATE INDEX offer_article ON offer(article);
CREATE INDEX offer_state ON offer(state);
CREATE INDEX offer_appearance ON offer(appearance);

-- Two speakers that are not the same, though their names might say so; low < high.
CREATE TABLE apart(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    low INTEGER NOT NULL REFERENCES speaker(number),
    high INTEGER NOT NULL REFERENCES speaker(number),
    UNIQUE (low, high)
);
CREATE INDEX apart_high ON apart(high);
