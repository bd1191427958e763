-- Who answers for a person's care, so that each doctor can have a list.
ALTER TABLE person_detail ADD COLUMN doctor VARCHAR(80) DEFAULT '' NOT NULL;

COMMENT ON COLUMN person_detail.doctor IS 'Name of the responsible (contracted, family) doctor as last stated; empty where none is known.';
