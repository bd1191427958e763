CREATE TABLE area (
    county_code VARCHAR(12) NOT NULL,
    area_code   VARCHAR(12) NOT NULL,
    area_level  VARCHAR(10) NOT NULL,
    parent_code VARCHAR(12) NOT NULL,
    area_name   VARCHAR(80) NOT NULL,
    CONSTRAINT area_pk PRIMARY KEY (county_code, area_code),
    CONSTRAINT area_level_ck CHECK (area_level IN ('county', 'township', 'village'))
);
COMMENT ON TABLE area IS 'A county, township or village; codes as in the statistical division code, kept as text.';
