CREATE TABLE county (
    county_code VARCHAR(12) NOT NULL,
    CONSTRAINT county_pk PRIMARY KEY (county_code)
);
COMMENT ON TABLE county IS 'A county this register serves.';
COMMENT ON COLUMN county.county_code IS 'Six-digit division code (GB/T 2260), as text; first part of every key.';

CREATE SEQUENCE batch_number START WITH 1 INCREMENT BY 1;

CREATE TABLE batch (
    county_code   VARCHAR(12)   NOT NULL,
    batch_id      BIGINT        NOT NULL,
    file_name     VARCHAR(255)  NOT NULL,
    content_hash  VARCHAR(64)   NOT NULL,
    template      VARCHAR(40)   NOT NULL,
    subject       VARCHAR(12)   NOT NULL,
    programme     VARCHAR(20)   NOT NULL,
    sheets        VARCHAR(8000) NOT NULL,
    state         VARCHAR(10)   NOT NULL,
    loaded_by     VARCHAR(80)   NOT NULL,
    loaded_on     DATE          NOT NULL,
    undone_on     DATE,
    assessed      BOOLEAN       NOT NULL,
    accepted      INTEGER       NOT NULL,
    updated       INTEGER       NOT NULL,
    unchanged     INTEGER       NOT NULL,
    held          INTEGER       NOT NULL,
    rejected      INTEGER       NOT NULL,
    blank         INTEGER       NOT NULL,
    warnings      INTEGER       NOT NULL,
    CONSTRAINT batch_pk PRIMARY KEY (county_code, batch_id),
    CONSTRAINT batch_state_ck CHECK (state IN ('loading', 'loaded', 'undone')),
    CONSTRAINT batch_subject_ck CHECK (subject IN ('areas', 'people', 'population', 'events'))
);
COMMENT ON TABLE batch IS 'One received file. What it stated counts from loaded_on until undone_on; while it is loading nothing sees its rows.';
COMMENT ON COLUMN batch.county_code IS 'County the batch belongs to; first part of every key.';
COMMENT ON COLUMN batch.batch_id IS 'Number of the batch within the county.';
COMMENT ON COLUMN batch.file_name IS 'Name of the file as it was sent, without its folder.';
COMMENT ON COLUMN batch.content_hash IS 'SHA-256 of the bytes of the file, lower-case hex.';
COMMENT ON COLUMN batch.template IS 'Column dictionary the file was read with, such as breast.';
COMMENT ON COLUMN batch.subject IS 'What the rows are about: areas, people, population or events.';
COMMENT ON COLUMN batch.programme IS 'Programme the events belong to; empty for reference lists.';
COMMENT ON COLUMN batch.sheets IS 'Names of the sheets in order, as a JSON list; sheet_no of a row counts from 0.';
COMMENT ON COLUMN batch.state IS 'loading until everything is written, then loaded; undone when it was retracted.';
COMMENT ON COLUMN batch.loaded_by IS 'Account that loaded the file.';
COMMENT ON COLUMN batch.loaded_on IS 'Day the registry came to know what the file states.';
COMMENT ON COLUMN batch.undone_on IS 'Day from which what the file states no longer counts; null while it does.';
COMMENT ON COLUMN batch.assessed IS 'Whether the derived tables already reflect this loading or undoing.';
COMMENT ON COLUMN batch.accepted IS 'Rows that stated something new.';
COMMENT ON COLUMN batch.updated IS 'Rows that changed or added to what was known of a listed person.';
COMMENT ON COLUMN batch.unchanged IS 'Rows that stated only what was known.';
COMMENT ON COLUMN batch.held IS 'Rows waiting for a decision.';
COMMENT ON COLUMN batch.rejected IS 'Rows the sender has to correct.';
COMMENT ON COLUMN batch.blank IS 'Rows without content, subtotals and footnotes.';
COMMENT ON COLUMN batch.warnings IS 'Issues that kept their row.';

CREATE TABLE batch_row (
    county_code VARCHAR(12)   NOT NULL,
    batch_id    BIGINT        NOT NULL,
    sheet_no    INTEGER       NOT NULL,
    row_no      INTEGER       NOT NULL,
    outcome     VARCHAR(10)   NOT NULL,
    cells       VARCHAR(8000) NOT NULL,
    CONSTRAINT batch_row_pk PRIMARY KEY (county_code, batch_id, sheet_no, row_no),
    CONSTRAINT batch_row_batch_fk FOREIGN KEY (county_code, batch_id) REFERENCES batch (county_code, batch_id)
);
COMMENT ON TABLE batch_row IS 'A row that was held or rejected, as it was sent.';
COMMENT ON COLUMN batch_row.county_code IS 'County the batch belongs to.';
COMMENT ON COLUMN batch_row.batch_id IS 'Batch the row came in.';
COMMENT ON COLUMN batch_row.sheet_no IS 'Position of the sheet in batch.sheets, from 0.';
COMMENT ON COLUMN batch_row.row_no IS 'Row number the spreadsheet shows.';
COMMENT ON COLUMN batch_row.outcome IS 'held or rejected.';
COMMENT ON COLUMN batch_row.cells IS 'Raw text by column key, as JSON.';

CREATE TABLE batch_issue (
    county_code VARCHAR(12)   NOT NULL,
    batch_id    BIGINT        NOT NULL,
    issue_no    INTEGER       NOT NULL,
    code        VARCHAR(40)   NOT NULL,
    sheet       VARCHAR(255)  NOT NULL,
    row_no      INTEGER       NOT NULL,
    column_name VARCHAR(80)   NOT NULL,
    raw         VARCHAR(2000) NOT NULL,
    args        VARCHAR(2000) NOT NULL,
    CONSTRAINT batch_issue_pk PRIMARY KEY (county_code, batch_id, issue_no),
    CONSTRAINT batch_issue_batch_fk FOREIGN KEY (county_code, batch_id) REFERENCES batch (county_code, batch_id)
);
COMMENT ON TABLE batch_issue IS 'An objection to a value, row or file of a batch.';
COMMENT ON COLUMN batch_issue.county_code IS 'County the batch belongs to.';
COMMENT ON COLUMN batch_issue.batch_id IS 'Batch the issue stands in.';
COMMENT ON COLUMN batch_issue.issue_no IS 'Position of the issue within the batch, from 1.';
COMMENT ON COLUMN batch_issue.code IS 'Word of the issue, such as code-not-in-list.';
COMMENT ON COLUMN batch_issue.sheet IS 'Sheet the issue stands in; empty for the whole file.';
COMMENT ON COLUMN batch_issue.row_no IS 'Row number the spreadsheet shows; 0 for the whole sheet.';
COMMENT ON COLUMN batch_issue.column_name IS 'Key of the column; empty for the whole row.';
COMMENT ON COLUMN batch_issue.raw IS 'The cell as it was sent.';
COMMENT ON COLUMN batch_issue.args IS 'What the message needs besides the raw text, as a JSON list.';
