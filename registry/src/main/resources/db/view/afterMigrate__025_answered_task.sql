CREATE VIEW answered_task AS
SELECT t.county_code,
       t.assessment_no,
       t.person_id,
       t.programme,
       r.answer,
       r.answered_on
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
           AND t.since <= r.answered_on;
COMMENT ON VIEW answered_task IS 'A task that is still asked for although a list came back with an answer to it, with the answer and its day.';
