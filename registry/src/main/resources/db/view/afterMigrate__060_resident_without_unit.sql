CREATE VIEW resident_without_unit AS
SELECT d.county_code,
       d.assessment_no,
       d.person_id,
       ''              AS programme,
       d.registered_on AS since
FROM person_detail d
WHERE d.township_code = ''
  AND d.died_on IS NULL
  AND d.moved_on IS NULL;
COMMENT ON VIEW resident_without_unit IS 'Living residents whose township is not known, so that no unit is responsible for them; with the day the register first heard of them.';
