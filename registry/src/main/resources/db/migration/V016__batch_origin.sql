ALTER TABLE batch ADD COLUMN parent_batch_id BIGINT;
ALTER TABLE batch ADD COLUMN profile VARCHAR(80);
ALTER TABLE batch ADD COLUMN decision VARCHAR(20);
COMMENT ON COLUMN batch.parent_batch_id IS 'Batch whose held or rejected rows this one corrects; null where it corrects none.';
COMMENT ON COLUMN batch.profile IS 'Name and content hash of the profile the file was read with; null where none was.';
COMMENT ON COLUMN batch.decision IS 'partial where rows with issues were to stay out, all-or-nothing where one of them was to keep the file out; null before this was asked.';
