CREATE SEQUENCE match_number START WITH 1 INCREMENT BY 1;

CREATE TABLE match_decision (
    county_code VARCHAR(12)      NOT NULL,
    decision_no BIGINT           NOT NULL,
    person_id   BIGINT           NOT NULL,
    other_id    BIGINT           NOT NULL,
    verdict     VARCHAR(10)      NOT NULL,
    kept_id     BIGINT           NOT NULL,
    weight      DOUBLE PRECISION NOT NULL,
    automatic   BOOLEAN          NOT NULL,
    decided_by  VARCHAR(80)      NOT NULL,
    decided_on  DATE             NOT NULL,
    undone_by   VARCHAR(80),
    undone_on   DATE,
    assessed    BOOLEAN          NOT NULL,
    CONSTRAINT match_decision_pk PRIMARY KEY (county_code, decision_no),
    CONSTRAINT match_decision_verdict_ck CHECK (verdict IN ('same', 'different'))
);

CREATE TABLE match_pair (
    county_code VARCHAR(12)      NOT NULL,
    person_id   BIGINT           NOT NULL,
    other_id    BIGINT           NOT NULL,
    origin      VARCHAR(10)      NOT NULL,
    weight      DOUBLE PRECISION NOT NULL,
    found_on    DATE             NOT NULL,
    CONSTRAINT match_pair_pk PRIMARY KEY (county_code, person_id, other_id),
    CONSTRAINT match_pair_origin_ck CHECK (origin IN ('row', 'register'))
);

CREATE TABLE person_alias (
    county_code   VARCHAR(12) NOT NULL,
    assessment_no BIGINT      NOT NULL,
    person_id     BIGINT      NOT NULL,
    alias_id      BIGINT      NOT NULL,
    CONSTRAINT person_alias_pk PRIMARY KEY (county_code, assessment_no, person_id, alias_id)
);
CREATE INDEX person_alias_alias_ix ON person_alias (county_code, assessment_no, alias_id);

COMMENT ON TABLE match_decision IS 'Says of two persons that they are the same human being or different ones. Only ever added; taken back by a day of undoing. Counts from its day until that day.';
COMMENT ON COLUMN match_decision.county_code IS 'County the persons are registered in.';
COMMENT ON COLUMN match_decision.decision_no IS 'Number of the decision.';
COMMENT ON COLUMN match_decision.person_id IS 'One of the two.';
COMMENT ON COLUMN match_decision.other_id IS 'The other.';
COMMENT ON COLUMN match_decision.verdict IS 'same or different.';
COMMENT ON COLUMN match_decision.kept_id IS 'Of two that are the same, the one whose identity number is kept.';
COMMENT ON COLUMN match_decision.weight IS 'How alike the two were when it was decided, in bits.';
COMMENT ON COLUMN match_decision.automatic IS 'Whether the program decided.';
COMMENT ON COLUMN match_decision.decided_by IS 'Account that decided.';
COMMENT ON COLUMN match_decision.decided_on IS 'Day of the register from which it counts.';
COMMENT ON COLUMN match_decision.undone_by IS 'Account that took it back; empty where nobody did.';
COMMENT ON COLUMN match_decision.undone_on IS 'Day from which it no longer counts; empty where nobody took it back.';
COMMENT ON COLUMN match_decision.assessed IS 'Whether the answers of the present have seen it.';

COMMENT ON TABLE match_pair IS 'Pairs found to be possibly the same human being; found anew by each search. Those a decision speaks of no longer wait.';
COMMENT ON COLUMN match_pair.county_code IS 'County the persons are registered in.';
COMMENT ON COLUMN match_pair.person_id IS 'One of the two; where a row without a valid number was searched for, the row.';
COMMENT ON COLUMN match_pair.other_id IS 'The other.';
COMMENT ON COLUMN match_pair.origin IS 'row: found for a row without a valid number; register: found by a search through the whole register.';
COMMENT ON COLUMN match_pair.weight IS 'How alike the two are, in bits.';
COMMENT ON COLUMN match_pair.found_on IS 'Day of the register on which it was found.';

COMMENT ON TABLE person_alias IS 'Other numbers the register gave to a human being before decisions joined them: superseded identity numbers and rows without a valid one. Per assessment.';
COMMENT ON COLUMN person_alias.county_code IS 'County the person is registered in.';
COMMENT ON COLUMN person_alias.assessment_no IS 'Assessment it belongs to; 0 is the present.';
COMMENT ON COLUMN person_alias.person_id IS 'Person all of it is kept under.';
COMMENT ON COLUMN person_alias.alias_id IS 'Person whose number was superseded.';
