ALTER TABLE worklist ADD COLUMN selection VARCHAR(2000) DEFAULT '' NOT NULL;

COMMENT ON COLUMN worklist.selection IS 'Which of the unit''s open tasks were asked for and in what order, as a document; empty in lists made before this was kept.';
