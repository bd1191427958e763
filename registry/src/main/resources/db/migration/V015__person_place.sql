CREATE INDEX person_detail_place_ix ON person_detail (county_code, assessment_no, township_code, village_code);
