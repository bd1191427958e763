CREATE TABLE batch_file (
    county_code VARCHAR(12) NOT NULL,
    batch_id    BIGINT      NOT NULL,
    part_no     INTEGER     NOT NULL,
    content     BYTEA       NOT NULL,
    CONSTRAINT batch_file_pk PRIMARY KEY (county_code, batch_id, part_no),
    CONSTRAINT batch_file_batch_fk FOREIGN KEY (county_code, batch_id) REFERENCES batch (county_code, batch_id)
);
COMMENT ON TABLE batch_file IS 'The file a batch was made from, byte for byte as it was sent, in parts.';
COMMENT ON COLUMN batch_file.county_code IS 'County the batch belongs to.';
COMMENT ON COLUMN batch_file.batch_id IS 'Batch.';
COMMENT ON COLUMN batch_file.part_no IS 'Order of the parts, from 1.';
COMMENT ON COLUMN batch_file.content IS 'Bytes of the part.';

CREATE TABLE batch_fate (
    county_code VARCHAR(12) NOT NULL,
    batch_id    BIGINT      NOT NULL,
    sheet_no    INTEGER     NOT NULL,
    first_row   INTEGER     NOT NULL,
    last_row    INTEGER     NOT NULL,
    outcome     VARCHAR(10) NOT NULL,
    CONSTRAINT batch_fate_pk PRIMARY KEY (county_code, batch_id, sheet_no, first_row),
    CONSTRAINT batch_fate_batch_fk FOREIGN KEY (county_code, batch_id) REFERENCES batch (county_code, batch_id)
);
COMMENT ON TABLE batch_fate IS 'What became of the rows of a batch: every row read lies in exactly one run of rows of one outcome.';
COMMENT ON COLUMN batch_fate.county_code IS 'County the batch belongs to.';
COMMENT ON COLUMN batch_fate.batch_id IS 'Batch.';
COMMENT ON COLUMN batch_fate.sheet_no IS 'Sheet, by its place in batch.sheets, from 0.';
COMMENT ON COLUMN batch_fate.first_row IS 'First row of the run, as the sheet counts its rows.';
COMMENT ON COLUMN batch_fate.last_row IS 'Last row of the run.';
COMMENT ON COLUMN batch_fate.outcome IS 'accepted, updated, unchanged, held, rejected or blank.';
