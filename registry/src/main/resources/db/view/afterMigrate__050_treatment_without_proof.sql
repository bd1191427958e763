CREATE VIEW treatment_without_proof AS
SELECT d.county_code,
       d.assessment_no,
       d.person_id,
       t.programme,
       MIN(t.performed_on) AS since
FROM person_detail d
JOIN event t ON t.county_code = d.county_code
            AND t.person_id = d.person_id
            AND t.kind = 'treatment'
JOIN batch b ON b.county_code = t.county_code
            AND b.batch_id = t.batch_id
            AND b.state = 'loaded'
WHERE NOT EXISTS (SELECT 1
                  FROM event p
                  JOIN batch q ON q.county_code = p.county_code
                              AND q.batch_id = p.batch_id
                              AND q.state = 'loaded'
                  WHERE p.county_code = t.county_code
                    AND p.person_id = t.person_id
                    AND p.programme = t.programme
                    AND p.kind IN ('pathology', 'cancer-diagnosis'))
GROUP BY d.county_code,
         d.assessment_no,
         d.person_id,
         t.programme;
COMMENT ON VIEW treatment_without_proof IS 'Persons with a treatment record of a programme and neither pathology nor a reported case in it; with the day of the first treatment record. Reads what is loaded now, whatever the as-of date.';
