CREATE VIEW screened_person AS
SELECT e.county_code,
       e.assessment_no,
       e.programme,
       e.person_id,
       CAST(EXTRACT(YEAR FROM e.screened_on) AS INTEGER) AS screened_year,
       MIN(e.screened_on)                                AS first_screened_on
FROM episode e
WHERE e.screened_on IS NOT NULL
GROUP BY e.county_code,
         e.assessment_no,
         e.programme,
         e.person_id,
         CAST(EXTRACT(YEAR FROM e.screened_on) AS INTEGER);
COMMENT ON VIEW screened_person IS 'Persons whose screening test of a programme was completed in a calendar year; a person screened twice in a year counts once.';
