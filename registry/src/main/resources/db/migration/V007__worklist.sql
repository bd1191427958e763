CREATE SEQUENCE worklist_number START WITH 1 INCREMENT BY 1;

CREATE TABLE worklist (
    county_code VARCHAR(12)   NOT NULL,
    list_no     INTEGER       NOT NULL,
    list_id     VARCHAR(60)   NOT NULL,
    tier        VARCHAR(10)   NOT NULL,
    unit_code   VARCHAR(22)   NOT NULL,
    unit_name   VARCHAR(80)   NOT NULL,
    programme   VARCHAR(20)   NOT NULL,
    as_of       DATE          NOT NULL,
    until_date  DATE          NOT NULL,
    most        INTEGER       NOT NULL,
    masked      BOOLEAN       NOT NULL,
    protocols   VARCHAR(2000) NOT NULL,
    line_count  INTEGER       NOT NULL,
    check_value VARCHAR(16)   NOT NULL,
    made_on     DATE          NOT NULL,
    made_at     TIMESTAMP     NOT NULL,
    made_by     VARCHAR(80)   NOT NULL,
    CONSTRAINT worklist_pk PRIMARY KEY (county_code, list_no),
    CONSTRAINT worklist_id_uk UNIQUE (county_code, list_id)
);

CREATE TABLE worklist_line (
    county_code VARCHAR(12) NOT NULL,
    list_no     INTEGER     NOT NULL,
    line_no     INTEGER     NOT NULL,
    token       VARCHAR(16) NOT NULL,
    person_id   BIGINT      NOT NULL,
    programme   VARCHAR(20) NOT NULL,
    step        VARCHAR(40) NOT NULL,
    row_id      VARCHAR(40) NOT NULL,
    urgency     INTEGER     NOT NULL,
    since       DATE        NOT NULL,
    due_on      DATE        NOT NULL,
    facts_hash  VARCHAR(16) NOT NULL,
    CONSTRAINT worklist_line_pk PRIMARY KEY (county_code, list_no, line_no)
);

CREATE INDEX worklist_line_person_ix ON worklist_line (county_code, person_id);

CREATE TABLE worklist_return (
    county_code VARCHAR(12) NOT NULL,
    list_no     INTEGER     NOT NULL,
    line_no     INTEGER     NOT NULL,
    batch_id    BIGINT      NOT NULL,
    answer      VARCHAR(12) NOT NULL,
    content     VARCHAR(16) NOT NULL,
    answered_on DATE        NOT NULL,
    CONSTRAINT worklist_return_pk PRIMARY KEY (county_code, list_no, line_no, batch_id)
);

COMMENT ON TABLE worklist IS 'One list as it was made and handed out; the same list made again is the same row.';
COMMENT ON COLUMN worklist.county_code IS 'County the list belongs to.';
COMMENT ON COLUMN worklist.list_no IS 'Number of the list within the register, the first part of the codes of its lines.';
COMMENT ON COLUMN worklist.list_id IS 'What is printed on every page, made of the date, the unit and a fingerprint of the content.';
COMMENT ON COLUMN worklist.tier IS 'Tier that works the list: village, township or county.';
COMMENT ON COLUMN worklist.unit_code IS 'Village, township or facility that works the list; empty where nobody is known to.';
COMMENT ON COLUMN worklist.unit_name IS 'Name of the unit as printed.';
COMMENT ON COLUMN worklist.programme IS 'The only programme asked for; empty where all were.';
COMMENT ON COLUMN worklist.as_of IS 'Day whose knowledge the list shows.';
COMMENT ON COLUMN worklist.until_date IS 'Tasks that open up to this day are listed.';
COMMENT ON COLUMN worklist.most IS 'Most lines asked for; 0 for as many as there are.';
COMMENT ON COLUMN worklist.masked IS 'Whether names, identity numbers and phones are masked on it.';
COMMENT ON COLUMN worklist.protocols IS 'Programme and version of every protocol used, as a list document.';
COMMENT ON COLUMN worklist.line_count IS 'Number of lines.';
COMMENT ON COLUMN worklist.check_value IS 'Fingerprint over the tokens and printed facts of all lines.';
COMMENT ON COLUMN worklist.made_on IS 'Day of the register on which it was first made.';
COMMENT ON COLUMN worklist.made_at IS 'Moment it was first made, UTC.';
COMMENT ON COLUMN worklist.made_by IS 'Account that first made it.';

COMMENT ON TABLE worklist_line IS 'One line of a list that was made: whom and which step it stands for, so that what comes back can be recognised.';
COMMENT ON COLUMN worklist_line.county_code IS 'County the list belongs to.';
COMMENT ON COLUMN worklist_line.list_no IS 'List the line stands on.';
COMMENT ON COLUMN worklist_line.line_no IS 'Number of the line on the whole list, from 1.';
COMMENT ON COLUMN worklist_line.token IS 'Opaque mark that travels in the workbook beside the line.';
COMMENT ON COLUMN worklist_line.person_id IS 'Person the line is about.';
COMMENT ON COLUMN worklist_line.programme IS 'Programme that asks for the step.';
COMMENT ON COLUMN worklist_line.step IS 'Step that was to be done.';
COMMENT ON COLUMN worklist_line.row_id IS 'Protocol row that asked for it.';
COMMENT ON COLUMN worklist_line.urgency IS '1 most urgent to 5 routine, as printed.';
COMMENT ON COLUMN worklist_line.since IS 'Day from which the step was asked for.';
COMMENT ON COLUMN worklist_line.due_on IS 'Due date as printed.';
COMMENT ON COLUMN worklist_line.facts_hash IS 'Fingerprint of the printed name, sex, identity number, programme and step.';

COMMENT ON TABLE worklist_return IS 'A line that came back filled in, with the batch that brought it; counts while the batch does.';
COMMENT ON COLUMN worklist_return.county_code IS 'County the list belongs to.';
COMMENT ON COLUMN worklist_return.list_no IS 'List the line stands on.';
COMMENT ON COLUMN worklist_return.line_no IS 'Number of the line on the whole list.';
COMMENT ON COLUMN worklist_return.batch_id IS 'Batch that brought the answer.';
COMMENT ON COLUMN worklist_return.answer IS 'What the answer is: done, attempted, refused, deferred, referred, moved or died.';
COMMENT ON COLUMN worklist_return.content IS 'Fingerprint of the whole answer, by which the same answer is known again.';
COMMENT ON COLUMN worklist_return.answered_on IS 'Day of the contact or examination.';
