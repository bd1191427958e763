CREATE SEQUENCE assessment_number START WITH 1 INCREMENT BY 1;

CREATE TABLE assessment (
    county_code   VARCHAR(12)  NOT NULL,
    assessment_no BIGINT       NOT NULL,
    as_of         DATE         NOT NULL,
    protocols     VARCHAR(64)  NOT NULL,
    complete      BOOLEAN      NOT NULL,
    CONSTRAINT assessment_pk PRIMARY KEY (county_code, assessment_no)
);
COMMENT ON TABLE assessment IS 'One evaluation of everybody as of a date; number 0 is the present and is kept up to date.';
COMMENT ON COLUMN assessment.county_code IS 'County that was assessed.';
COMMENT ON COLUMN assessment.assessment_no IS '0 for the present, others for earlier dates that were asked for.';
COMMENT ON COLUMN assessment.as_of IS 'Date the answers hold for: later events and later recordings are not seen.';
COMMENT ON COLUMN assessment.protocols IS 'Hash of the texts of all protocols used and of the values the county put in their place.';
COMMENT ON COLUMN assessment.complete IS 'Whether every person has been evaluated.';

CREATE TABLE person_detail (
    county_code     VARCHAR(12)  NOT NULL,
    assessment_no   BIGINT       NOT NULL,
    person_id       BIGINT       NOT NULL,
    identity_number VARCHAR(18)  NOT NULL,
    person_name     VARCHAR(80)  NOT NULL,
    sex             VARCHAR(8)   NOT NULL,
    birth_date      DATE         NOT NULL,
    township_code   VARCHAR(12)  NOT NULL,
    village_code    VARCHAR(12)  NOT NULL,
    address         VARCHAR(200) NOT NULL,
    household       VARCHAR(40)  NOT NULL,
    phone           VARCHAR(40)  NOT NULL,
    registered_on   DATE         NOT NULL,
    died_on         DATE,
    moved_on        DATE,
    recheck_on      DATE,
    programmes      VARCHAR(200) NOT NULL,
    CONSTRAINT person_detail_pk PRIMARY KEY (county_code, assessment_no, person_id)
);
CREATE INDEX person_detail_recheck_ix ON person_detail (county_code, assessment_no, recheck_on);
COMMENT ON TABLE person_detail IS 'A person as the visible statements add up on the assessment date. Derived.';
COMMENT ON COLUMN person_detail.county_code IS 'County the person is registered in.';
COMMENT ON COLUMN person_detail.assessment_no IS 'Assessment the row belongs to.';
COMMENT ON COLUMN person_detail.person_id IS 'Person.';
COMMENT ON COLUMN person_detail.identity_number IS '18-character identity number.';
COMMENT ON COLUMN person_detail.person_name IS 'Name.';
COMMENT ON COLUMN person_detail.sex IS 'F or M, from the identity number.';
COMMENT ON COLUMN person_detail.birth_date IS 'Birth date, from the identity number.';
COMMENT ON COLUMN person_detail.township_code IS 'Township lived in; empty when unknown.';
COMMENT ON COLUMN person_detail.village_code IS 'Village lived in; empty when unknown.';
COMMENT ON COLUMN person_detail.address IS 'Hamlet or house as last stated.';
COMMENT ON COLUMN person_detail.household IS 'Household number of the resident list.';
COMMENT ON COLUMN person_detail.phone IS 'Telephone as last stated.';
COMMENT ON COLUMN person_detail.registered_on IS 'First day any source stated the person.';
COMMENT ON COLUMN person_detail.died_on IS 'Day of death; null while none is stated.';
COMMENT ON COLUMN person_detail.moved_on IS 'Day of leaving the county; null while none is stated.';
COMMENT ON COLUMN person_detail.recheck_on IS 'Next day on which time alone may change a kept answer; null when none can.';
COMMENT ON COLUMN person_detail.programmes IS 'Programmes whose answers are kept, each followed by a space. In every other nothing has happened to the person, and the answer is worked out when asked.';

CREATE TABLE coverage_span (
    county_code   VARCHAR(12) NOT NULL,
    assessment_no BIGINT      NOT NULL,
    programme     VARCHAR(20) NOT NULL,
    person_id     BIGINT      NOT NULL,
    span_no       INTEGER     NOT NULL,
    state         VARCHAR(24) NOT NULL,
    row_id        VARCHAR(40) NOT NULL,
    from_date     DATE        NOT NULL,
    until_date    DATE        NOT NULL,
    CONSTRAINT coverage_span_pk PRIMARY KEY (county_code, assessment_no, person_id, programme, span_no)
);
COMMENT ON TABLE coverage_span IS 'Period in which a care state held for a person in a programme: from_date <= day < until_date. Derived, for the programmes in which something has happened to the person.';
COMMENT ON COLUMN coverage_span.county_code IS 'County the person is registered in.';
COMMENT ON COLUMN coverage_span.assessment_no IS 'Assessment the row belongs to.';
COMMENT ON COLUMN coverage_span.programme IS 'Programme.';
COMMENT ON COLUMN coverage_span.person_id IS 'Person.';
COMMENT ON COLUMN coverage_span.span_no IS 'Order of the spans of a person in a programme, from 1.';
COMMENT ON COLUMN coverage_span.state IS 'Code of the list state.';
COMMENT ON COLUMN coverage_span.row_id IS 'Protocol row that put the person in this state.';
COMMENT ON COLUMN coverage_span.from_date IS 'First day of the state.';
COMMENT ON COLUMN coverage_span.until_date IS 'First day after it; 9999-12-31 while it holds.';

CREATE TABLE episode (
    county_code   VARCHAR(12) NOT NULL,
    assessment_no BIGINT      NOT NULL,
    programme     VARCHAR(20) NOT NULL,
    person_id     BIGINT      NOT NULL,
    round_no      INTEGER     NOT NULL,
    stage         VARCHAR(10) NOT NULL,
    opened_on     DATE        NOT NULL,
    ended_on      DATE,
    assessed_on   DATE,
    high_risk_on  DATE,
    screened_on   DATE,
    positive_on   DATE,
    triaged_on    DATE,
    confirmed_on  DATE,
    precancer_on  DATE,
    early_on      DATE,
    treated_on    DATE,
    managed_on    DATE,
    CONSTRAINT episode_pk PRIMARY KEY (county_code, assessment_no, person_id, programme, round_no)
);
COMMENT ON TABLE episode IS 'A person''s passage through one round of a programme, with the first day each milestone was reached. Derived.';
COMMENT ON COLUMN episode.county_code IS 'County the person is registered in.';
COMMENT ON COLUMN episode.assessment_no IS 'Assessment the row belongs to.';
COMMENT ON COLUMN episode.programme IS 'Programme.';
COMMENT ON COLUMN episode.person_id IS 'Person.';
COMMENT ON COLUMN episode.round_no IS 'Round of the programme, from 1.';
COMMENT ON COLUMN episode.stage IS 'Stage the episode stands in.';
COMMENT ON COLUMN episode.opened_on IS 'First day of the round.';
COMMENT ON COLUMN episode.ended_on IS 'Day the round was concluded; null while it is open.';
COMMENT ON COLUMN episode.assessed_on IS 'Questionnaire complete.';
COMMENT ON COLUMN episode.high_risk_on IS 'Found to be at high risk.';
COMMENT ON COLUMN episode.screened_on IS 'Screening test complete as the protocol defines it.';
COMMENT ON COLUMN episode.positive_on IS 'Screening result positive as the protocol defines it.';
COMMENT ON COLUMN episode.triaged_on IS 'Second-step test done.';
COMMENT ON COLUMN episode.confirmed_on IS 'Disease confirmed.';
COMMENT ON COLUMN episode.precancer_on IS 'Treatable precancer found.';
COMMENT ON COLUMN episode.early_on IS 'Disease found early as the protocol defines it.';
COMMENT ON COLUMN episode.treated_on IS 'First treatment.';
COMMENT ON COLUMN episode.managed_on IS 'First follow-up contact after diagnosis.';

CREATE TABLE screening (
    county_code   VARCHAR(12) NOT NULL,
    assessment_no BIGINT      NOT NULL,
    programme     VARCHAR(20) NOT NULL,
    person_id     BIGINT      NOT NULL,
    screened_on   DATE        NOT NULL,
    CONSTRAINT screening_pk PRIMARY KEY (county_code, assessment_no, person_id, programme, screened_on)
);
COMMENT ON TABLE screening IS 'A day on which a person''s screening was completed as the protocol defines it, also where an earlier finding was still open. Derived.';
COMMENT ON COLUMN screening.county_code IS 'County the person is registered in.';
COMMENT ON COLUMN screening.assessment_no IS 'Assessment the row belongs to.';
COMMENT ON COLUMN screening.programme IS 'Programme.';
COMMENT ON COLUMN screening.person_id IS 'Person.';
COMMENT ON COLUMN screening.screened_on IS 'Day the screening was completed.';

CREATE TABLE task (
    county_code   VARCHAR(12) NOT NULL,
    assessment_no BIGINT      NOT NULL,
    programme     VARCHAR(20) NOT NULL,
    person_id     BIGINT      NOT NULL,
    task_no       INTEGER     NOT NULL,
    tier          VARCHAR(10) NOT NULL,
    township_code VARCHAR(12) NOT NULL,
    village_code  VARCHAR(12) NOT NULL,
    step          VARCHAR(40) NOT NULL,
    state         VARCHAR(24) NOT NULL,
    row_id        VARCHAR(40) NOT NULL,
    urgency       INTEGER     NOT NULL,
    since         DATE        NOT NULL,
    opens_on      DATE        NOT NULL,
    due_on        DATE        NOT NULL,
    closes_on     DATE        NOT NULL,
    until_date    DATE        NOT NULL,
    done          BOOLEAN     NOT NULL,
    CONSTRAINT task_pk PRIMARY KEY (county_code, assessment_no, person_id, programme, task_no)
);
CREATE INDEX task_unit_ix ON task (county_code, assessment_no, tier, township_code, until_date);
COMMENT ON TABLE task IS 'A step a tier must do for a person within a window, from the day a protocol row asked for it until it no longer did. Derived, for the programmes in which something has happened to the person.';
COMMENT ON COLUMN task.county_code IS 'County the person is registered in.';
COMMENT ON COLUMN task.assessment_no IS 'Assessment the row belongs to.';
COMMENT ON COLUMN task.programme IS 'Programme.';
COMMENT ON COLUMN task.person_id IS 'Person.';
COMMENT ON COLUMN task.task_no IS 'Order of the tasks of a person in a programme, from 1.';
COMMENT ON COLUMN task.tier IS 'Tier that owns the step.';
COMMENT ON COLUMN task.township_code IS 'Township the person lives in; empty when unknown.';
COMMENT ON COLUMN task.village_code IS 'Village the person lives in; empty when unknown.';
COMMENT ON COLUMN task.step IS 'Code of the list step.';
COMMENT ON COLUMN task.state IS 'Care state of the person while the task stands.';
COMMENT ON COLUMN task.row_id IS 'Protocol row that asked for the step.';
COMMENT ON COLUMN task.urgency IS '1 most urgent to 5 routine.';
COMMENT ON COLUMN task.since IS 'Day the row began to apply; the window counts from it.';
COMMENT ON COLUMN task.opens_on IS 'First day the step may be done.';
COMMENT ON COLUMN task.due_on IS 'Last day before it is overdue.';
COMMENT ON COLUMN task.closes_on IS 'Day after which it counts as missed.';
COMMENT ON COLUMN task.until_date IS 'First day the row no longer asked for it; 9999-12-31 while it does.';
COMMENT ON COLUMN task.done IS 'Whether it ended because the step was done.';
