CREATE SEQUENCE event_number START WITH 1000 INCREMENT BY 1000;

CREATE TABLE event (
    county_code   VARCHAR(12)   NOT NULL,
    event_id      BIGINT        NOT NULL,
    person_id     BIGINT        NOT NULL,
    batch_id      BIGINT        NOT NULL,
    sheet_no      INTEGER       NOT NULL,
    row_no        INTEGER       NOT NULL,
    programme     VARCHAR(20)   NOT NULL,
    kind          VARCHAR(40)   NOT NULL,
    performed_on  DATE          NOT NULL,
    facility_code VARCHAR(80),
    findings      VARCHAR(8000) NOT NULL,
    details       VARCHAR(2000),
    content_key   BIGINT        NOT NULL,
    CONSTRAINT event_pk PRIMARY KEY (county_code, person_id, event_id)
);
COMMENT ON TABLE event IS 'Something done to or reported by a person on a date, as a row of a batch stated it. Only ever added; it counts while its batch does.';
COMMENT ON COLUMN event.county_code IS 'County the person is registered in.';
COMMENT ON COLUMN event.event_id IS 'Number of the event; says nothing about its order.';
COMMENT ON COLUMN event.person_id IS 'Person it is about.';
COMMENT ON COLUMN event.batch_id IS 'Batch that stated it.';
COMMENT ON COLUMN event.sheet_no IS 'Position of the sheet in batch.sheets, from 0.';
COMMENT ON COLUMN event.row_no IS 'Row number the spreadsheet shows.';
COMMENT ON COLUMN event.programme IS 'Programme it was done for.';
COMMENT ON COLUMN event.kind IS 'What was done, such as ultrasound.';
COMMENT ON COLUMN event.performed_on IS 'Day it was done.';
COMMENT ON COLUMN event.facility_code IS 'Facility that did it: its code, or the name as sent where no facility is known by it.';
COMMENT ON COLUMN event.findings IS 'Findings as a JSON document; no view looks inside, what must be queried is derived.';
COMMENT ON COLUMN event.details IS 'What the row said of the person, as JSON; on one event of each row.';
COMMENT ON COLUMN event.content_key IS 'Hash of programme, kind, day, facility and findings: equal for the same event stated twice.';
