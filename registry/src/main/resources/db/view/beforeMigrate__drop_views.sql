DROP VIEW IF EXISTS screened_person;
