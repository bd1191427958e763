CREATE VIEW task_of_closed_person AS
SELECT t.county_code,
       t.assessment_no,
       t.person_id,
       t.programme,
       MIN(COALESCE(d.died_on, d.moved_on)) AS since
FROM task t
JOIN person_detail d ON d.county_code = t.county_code
                    AND d.assessment_no = t.assessment_no
                    AND d.person_id = t.person_id
WHERE t.until_date = DATE '9999-12-31'
  AND COALESCE(d.died_on, d.moved_on) IS NOT NULL
GROUP BY t.county_code,
         t.assessment_no,
         t.person_id,
         t.programme;
COMMENT ON VIEW task_of_closed_person IS 'Persons who died or moved away while a task of theirs is still open; with the day they died or moved.';
