DROP VIEW IF EXISTS task_of_closed_person;
DROP VIEW IF EXISTS task_not_listed;
DROP VIEW IF EXISTS resident_without_unit;
DROP VIEW IF EXISTS treatment_without_proof;
DROP VIEW IF EXISTS referral_without_answer;
DROP VIEW IF EXISTS result_never_returned;
DROP VIEW IF EXISTS positive_without_step;
DROP VIEW IF EXISTS screened_person;
