-- Version 6: pictures that an author brings into a briefing. Columns that come to a table allow NULL, as in version 4.

-- kind: also an OWN_PICTURE. data: SHA-256 of its bytes, which lie in articles/. media_type: such as image/png.
-- alternative: what it shows, for who cannot see it. credit: whose it is. Its caption is in words.
ALTER TABLE draft_item ADD COLUMN data TEXT;
ALTER TABLE draft_item ADD COLUMN media_type TEXT;
ALTER TABLE draft_item ADD COLUMN alternative TEXT;
ALTER TABLE draft_item ADD COLUMN credit TEXT;
