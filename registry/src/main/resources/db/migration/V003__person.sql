CREATE SEQUENCE person_number START WITH 1000 INCREMENT BY 1000;

CREATE TABLE person (
    county_code     VARCHAR(12) NOT NULL,
    person_id       BIGINT      NOT NULL,
    identity_number VARCHAR(18) NOT NULL,
    CONSTRAINT person_pk PRIMARY KEY (county_code, person_id),
    CONSTRAINT person_identity_number_uk UNIQUE (county_code, identity_number)
);
COMMENT ON TABLE person IS 'A human being some batch stated. Counts only while a visible statement or event names the person.';
COMMENT ON COLUMN person.county_code IS 'County the person is registered in.';
COMMENT ON COLUMN person.person_id IS 'The number the registry gave; says nothing about the person.';
COMMENT ON COLUMN person.identity_number IS '18-character identity number (GB 11643), upper-case X.';

CREATE TABLE person_statement (
    county_code VARCHAR(12)   NOT NULL,
    batch_id    BIGINT        NOT NULL,
    sheet_no    INTEGER       NOT NULL,
    row_no      INTEGER       NOT NULL,
    person_id   BIGINT        NOT NULL,
    details     VARCHAR(2000) NOT NULL,
    CONSTRAINT person_statement_pk PRIMARY KEY (county_code, person_id, batch_id, sheet_no, row_no)
);
COMMENT ON TABLE person_statement IS 'What a row of a resident list says of a person. Only ever added; the present is resolved from the visible ones.';
COMMENT ON COLUMN person_statement.county_code IS 'County the person is registered in.';
COMMENT ON COLUMN person_statement.batch_id IS 'Batch that stated it.';
COMMENT ON COLUMN person_statement.sheet_no IS 'Position of the sheet in batch.sheets, from 0.';
COMMENT ON COLUMN person_statement.row_no IS 'Row number the spreadsheet shows.';
COMMENT ON COLUMN person_statement.person_id IS 'Person it is about.';
COMMENT ON COLUMN person_statement.details IS 'Name, phone, village and the like, as a JSON document; no view looks inside.';
