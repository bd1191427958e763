CREATE VIEW screened_person AS
SELECT s.county_code,
       s.assessment_no,
       s.programme,
       s.person_id,
       CAST(EXTRACT(YEAR FROM s.screened_on) AS INTEGER) AS screened_year,
       MIN(s.screened_on)                                AS first_screened_on
FROM screening s
GROUP BY s.county_code,
         s.assessment_no,
         s.programme,
         s.person_id,
         CAST(EXTRACT(YEAR FROM s.screened_on) AS INTEGER);
COMMENT ON VIEW screened_person IS 'Persons whose screening test of a programme was completed in a calendar year; a person screened twice in a year counts once.';
