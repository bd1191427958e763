CREATE TABLE failsafe_run (
    county_code VARCHAR(12) NOT NULL,
    run_no      INTEGER     NOT NULL,
    as_of       DATE        NOT NULL,
    ran_on      DATE        NOT NULL,
    ran_at      TIMESTAMP   NOT NULL,
    ran_by      VARCHAR(80) NOT NULL,
    CONSTRAINT failsafe_run_pk PRIMARY KEY (county_code, run_no)
);

CREATE TABLE failsafe_finding (
    county_code VARCHAR(12) NOT NULL,
    run_no      INTEGER     NOT NULL,
    hole        VARCHAR(40) NOT NULL,
    persons     INTEGER     NOT NULL,
    oldest      DATE,
    CONSTRAINT failsafe_finding_pk PRIMARY KEY (county_code, run_no, hole),
    CONSTRAINT failsafe_finding_run_fk FOREIGN KEY (county_code, run_no) REFERENCES failsafe_run (county_code, run_no)
);

COMMENT ON TABLE failsafe_run IS 'One run of the failsafe check; only ever added, so that it can be shown that the check was run.';
COMMENT ON COLUMN failsafe_run.county_code IS 'County that was checked.';
COMMENT ON COLUMN failsafe_run.run_no IS 'Number of the run within the county, from 1.';
COMMENT ON COLUMN failsafe_run.as_of IS 'Day whose knowledge was checked.';
COMMENT ON COLUMN failsafe_run.ran_on IS 'Day of the register on which it ran.';
COMMENT ON COLUMN failsafe_run.ran_at IS 'Moment it ran, UTC.';
COMMENT ON COLUMN failsafe_run.ran_by IS 'Account that ran it.';

COMMENT ON TABLE failsafe_finding IS 'What one run found of one kind of hole, also where it found nobody.';
COMMENT ON COLUMN failsafe_finding.county_code IS 'County that was checked.';
COMMENT ON COLUMN failsafe_finding.run_no IS 'Run that found it.';
COMMENT ON COLUMN failsafe_finding.hole IS 'Kind of hole, as failsafe/holes.yaml names it.';
COMMENT ON COLUMN failsafe_finding.persons IS 'How many persons fell through; 0 where the hole is closed.';
COMMENT ON COLUMN failsafe_finding.oldest IS 'Since when the first of them has; empty where nobody has.';
