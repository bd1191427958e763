CREATE VIEW result_never_returned AS
SELECT county_code,
       assessment_no,
       person_id,
       programme,
       MIN(answered_on) AS since
FROM answered_task
WHERE answer = 'done'
GROUP BY county_code,
         assessment_no,
         person_id,
         programme;
COMMENT ON VIEW result_never_returned IS 'Persons of whom a list came back saying that a step was done while the register still asks for it, because its result never arrived; with the day it was said to be done.';
