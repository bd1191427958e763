CREATE TABLE journal (
    county_code VARCHAR(12)   NOT NULL,
    entry_no    BIGINT        NOT NULL,
    written_at  TIMESTAMP     NOT NULL,
    account     VARCHAR(80)   NOT NULL,
    action      VARCHAR(40)   NOT NULL,
    detail      VARCHAR(2000) NOT NULL,
    before_hash VARCHAR(64)   NOT NULL,
    entry_hash  VARCHAR(64)   NOT NULL,
    CONSTRAINT journal_pk PRIMARY KEY (county_code, entry_no)
);
COMMENT ON TABLE journal IS 'What was done with the register, by whom and when; append-only, each entry sealed with the hash of the one before.';
COMMENT ON COLUMN journal.county_code IS 'County the entry belongs to.';
COMMENT ON COLUMN journal.entry_no IS 'Position of the entry, from 1 without gaps.';
COMMENT ON COLUMN journal.written_at IS 'Moment of writing, UTC.';
COMMENT ON COLUMN journal.account IS 'Account that did it.';
COMMENT ON COLUMN journal.action IS 'What was done, such as import-load.';
COMMENT ON COLUMN journal.detail IS 'Batch, counts, files and purpose; never a name or identity number.';
COMMENT ON COLUMN journal.before_hash IS 'Hash of the entry before; 64 zeros for the first.';
COMMENT ON COLUMN journal.entry_hash IS 'SHA-256 over all other columns.';
