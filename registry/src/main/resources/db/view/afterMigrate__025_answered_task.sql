CREATE VIEW answered_task AS
WITH answered_line AS (SELECT l.county_code,
                              l.person_id,
                              l.programme,
                              l.step,
                              r.answer,
                              r.answered_on
                       FROM worklist_return r
                       JOIN batch b ON b.county_code = r.county_code
                                   AND b.batch_id = r.batch_id
                                   AND b.state = 'loaded'
                       JOIN worklist_line l ON l.county_code = r.county_code
                                           AND l.list_no = r.list_no
                                           AND l.line_no = r.line_no),
     listed_task AS (SELECT t.county_code,
                            t.assessment_no,
                            t.person_id,
                            t.person_id AS listed_id,
                            t.programme,
                            t.step,
                            t.since
                     FROM task t
                     WHERE t.until_date = DATE '9999-12-31'
                     UNION ALL
                     SELECT t.county_code,
                            t.assessment_no,
                            t.person_id,
                            a.alias_id AS listed_id,
                            t.programme,
                            t.step,
                            t.since
                     FROM task t
                     JOIN person_alias a ON a.county_code = t.county_code
                                        AND a.assessment_no = t.assessment_no
                                        AND a.person_id = t.person_id
                     WHERE t.until_date = DATE '9999-12-31')
SELECT t.county_code,
       t.assessment_no,
       t.person_id,
       t.programme,
       n.answer,
       n.answered_on
FROM answered_line n
JOIN listed_task t ON t.county_code = n.county_code
                  AND t.listed_id = n.person_id
                  AND t.programme = n.programme
                  AND t.step = n.step
                  AND t.since <= n.answered_on;
COMMENT ON VIEW answered_task IS 'A task that is still asked for although a list, also one printed under a superseded number, came back with an answer to it, with the answer and its day.';
