CREATE VIEW result_never_returned AS
SELECT t.county_code,
       t.assessment_no,
       t.person_id,
       t.programme,
       MIN(r.answered_on) AS since
FROM worklist_return r
JOIN batch b ON b.county_code = r.county_code
            AND b.batch_id = r.batch_id
            AND b.state = 'loaded'
JOIN worklist_line l ON l.county_code = r.county_code
                    AND l.list_no = r.list_no
                    AND l.line_no = r.line_no
JOIN task t ON t.county_code = l.county_code
           AND t.person_id = l.person_id
           AND t.programme = l.programme
           AND t.step = l.step
           AND t.until_date = DATE '9999-12-31'
           AND t.since <= r.answered_on
WHERE r.answer = 'done'
GROUP BY t.county_code,
         t.assessment_no,
         t.person_id,
         t.programme;
COMMENT ON VIEW result_never_returned IS 'Persons of whom a list came back saying that a step was done while the register still asks for it, because its result never arrived; with the day it was said to be done.';
