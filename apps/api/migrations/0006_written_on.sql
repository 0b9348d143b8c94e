-- On which browser a text was kept, by name alone ("Chrome · Linux"). Nobody knows of those from before, and whatever
-- was written by no browser (an import, the sample) has none.
ALTER TABLE reflection_revisions ADD COLUMN written_on text;
