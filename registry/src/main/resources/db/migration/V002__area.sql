CREATE TABLE area (
    county_code VARCHAR(12)   NOT NULL,
    batch_id    BIGINT        NOT NULL,
    row_no      INTEGER       NOT NULL,
    kind        VARCHAR(30)   NOT NULL,
    area_code   VARCHAR(22)   NOT NULL,
    area_name   VARCHAR(80)   NOT NULL,
    parent_code VARCHAR(22)   NOT NULL,
    other_names VARCHAR(1000) NOT NULL,
    serves      VARCHAR(200)  NOT NULL,
    CONSTRAINT area_pk PRIMARY KEY (county_code, batch_id, row_no),
    CONSTRAINT area_batch_fk FOREIGN KEY (county_code, batch_id) REFERENCES batch (county_code, batch_id)
);
COMMENT ON TABLE area IS 'A county, township or village, or a facility standing in one, as a batch stated it.';
COMMENT ON COLUMN area.county_code IS 'County the statement belongs to.';
COMMENT ON COLUMN area.batch_id IS 'Batch that stated it.';
COMMENT ON COLUMN area.row_no IS 'Running number of the statement within its batch.';
COMMENT ON COLUMN area.kind IS 'Code of the list area-kind: an area level or a kind of facility.';
COMMENT ON COLUMN area.area_code IS 'Statistical division code of an area, or code of a facility; text, leading zeros kept.';
COMMENT ON COLUMN area.area_name IS 'Full name.';
COMMENT ON COLUMN area.parent_code IS 'Area it belongs to or stands in; empty for the county.';
COMMENT ON COLUMN area.other_names IS 'Other spellings that mean it, separated by 、.';
COMMENT ON COLUMN area.serves IS 'Programmes a facility serves, separated by 、; empty for all.';

CREATE TABLE population (
    county_code   VARCHAR(12) NOT NULL,
    batch_id      BIGINT      NOT NULL,
    row_no        INTEGER     NOT NULL,
    for_year      INTEGER     NOT NULL,
    township      VARCHAR(200) NOT NULL,
    village       VARCHAR(200) NOT NULL,
    sex           VARCHAR(8)  NOT NULL,
    age_from      INTEGER     NOT NULL,
    age_to        INTEGER     NOT NULL,
    persons       INTEGER     NOT NULL,
    CONSTRAINT population_pk PRIMARY KEY (county_code, batch_id, row_no),
    CONSTRAINT population_batch_fk FOREIGN KEY (county_code, batch_id) REFERENCES batch (county_code, batch_id)
);
COMMENT ON TABLE population IS 'Persons of a sex and age band living in a township or village in a year, as a batch stated it: the denominator table.';
COMMENT ON COLUMN population.county_code IS 'County the statement belongs to.';
COMMENT ON COLUMN population.batch_id IS 'Batch that stated it.';
COMMENT ON COLUMN population.row_no IS 'Running number of the statement within its batch.';
COMMENT ON COLUMN population.for_year IS 'Calendar year the count is for.';
COMMENT ON COLUMN population.township IS 'Township, by code or name as sent; which one is meant is decided when it is counted, so the area list may come later.';
COMMENT ON COLUMN population.village IS 'Village, by code or name as sent; empty where the count is for the whole township.';
COMMENT ON COLUMN population.sex IS 'F, M, or unknown for both together.';
COMMENT ON COLUMN population.age_from IS 'Lowest age of the band in completed years.';
COMMENT ON COLUMN population.age_to IS 'Highest age of the band in completed years.';
COMMENT ON COLUMN population.persons IS 'Number of persons.';
