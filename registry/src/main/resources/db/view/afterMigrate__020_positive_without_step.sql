CREATE VIEW positive_without_step AS
SELECT s.county_code,
       s.assessment_no,
       s.person_id,
       s.programme,
       s.from_date AS since
FROM coverage_span s
WHERE s.state IN ('positive-awaiting', 'diagnosed')
  AND s.until_date = DATE '9999-12-31'
  AND NOT EXISTS (SELECT 1
                  FROM task t
                  WHERE t.county_code = s.county_code
                    AND t.assessment_no = s.assessment_no
                    AND t.person_id = s.person_id
                    AND t.programme = s.programme
                    AND t.until_date = DATE '9999-12-31')
UNION ALL
SELECT s.county_code,
       s.assessment_no,
       s.person_id,
       s.programme,
       MAX(t.closes_on) AS since
FROM coverage_span s
JOIN task t ON t.county_code = s.county_code
           AND t.assessment_no = s.assessment_no
           AND t.person_id = s.person_id
           AND t.programme = s.programme
           AND t.until_date = DATE '9999-12-31'
WHERE s.state IN ('positive-awaiting', 'diagnosed')
  AND s.until_date = DATE '9999-12-31'
GROUP BY s.county_code,
         s.assessment_no,
         s.person_id,
         s.programme;
COMMENT ON VIEW positive_without_step IS 'Persons with an open finding or an untreated diagnosis, with the day from which no step is asked for, or the day the last step they wait for closes; past that day nobody is told to do anything for them.';
