ALTER TABLE worklist_return ADD COLUMN answered_by VARCHAR(80) DEFAULT '' NOT NULL;

COMMENT ON COLUMN worklist_return.answered_by IS 'Who did it, as written on the list; empty where nobody is named.';
