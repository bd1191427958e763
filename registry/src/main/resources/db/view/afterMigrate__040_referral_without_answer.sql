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
SELECT county_code,
       assessment_no,
       person_id,
       programme,
       answered_on AS since
FROM answered_task
WHERE answer = 'referred';
COMMENT ON VIEW referral_without_answer IS 'Persons who were referred and of whom nothing came back: a referral still being tracked, or a list line answered as referred whose step is still asked for; with the day of the referral.';
