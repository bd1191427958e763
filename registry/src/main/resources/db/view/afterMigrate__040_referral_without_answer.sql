CREATE VIEW referral_without_answer AS
SELECT t.county_code,
       t.assessment_no,
       t.person_id,
       t.programme,
       t.since
FROM task t
WHERE t.step = 'track-referral'
  AND t.until_date = DATE '9999-12-31'
UNION ALL
SELECT t.county_code,
       t.assessment_no,
       t.person_id,
       t.programme,
       r.answered_on AS since
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
WHERE r.answer = 'referred';
COMMENT ON VIEW referral_without_answer IS 'Persons who were referred and of whom nothing came back: a referral still being tracked, or a list line answered as referred whose step is still asked for; with the day of the referral.';
