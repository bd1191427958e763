CREATE VIEW task_not_listed AS
WITH open_task AS (SELECT t.county_code,
                          t.assessment_no,
                          t.person_id,
                          t.programme,
                          GREATEST(t.opens_on, t.shown_on) AS opens_on,
                          (SELECT MAX(w.made_on)
                           FROM worklist_line l
                           JOIN worklist w ON w.county_code = l.county_code
                                          AND w.list_no = l.list_no
                           WHERE l.county_code = t.county_code
                             AND l.person_id = t.person_id
                             AND l.programme = t.programme
                             AND l.step = t.step) AS listed_on,
                          (SELECT MAX(w.made_on)
                           FROM person_alias a
                           JOIN worklist_line l ON l.county_code = a.county_code
                                               AND l.person_id = a.alias_id
                           JOIN worklist w ON w.county_code = l.county_code
                                          AND w.list_no = l.list_no
                           WHERE a.county_code = t.county_code
                             AND a.assessment_no = t.assessment_no
                             AND a.person_id = t.person_id
                             AND l.programme = t.programme
                             AND l.step = t.step) AS alias_listed_on
                   FROM task t
                   WHERE t.until_date = DATE '9999-12-31')
SELECT o.county_code,
       o.assessment_no,
       o.person_id,
       o.programme,
       MIN(GREATEST(o.opens_on,
                    COALESCE(o.listed_on, o.opens_on),
                    COALESCE(o.alias_listed_on, o.opens_on))) AS since
FROM open_task o
GROUP BY o.county_code,
         o.assessment_no,
         o.person_id,
         o.programme;
COMMENT ON VIEW task_not_listed IS 'Persons with an open task, and the day it opened or was last printed on a list, also under a superseded number, whichever is later; persons to whom nothing has happened yet are not counted.';
