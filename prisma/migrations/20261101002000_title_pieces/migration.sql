-- Titles are asked first when PostgreSQL searches: the newest of them fill the page, and nothing else is read.
CREATE INDEX "opening_titleGrams_idx" ON "opening" USING GIN ("titleGrams");
