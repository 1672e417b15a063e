-- Ids that the database itself makes are drawn by chance: uuidv7() came with PostgreSQL 18, and a database elsewhere may be older.
alter table what_if_run alter column id set default gen_random_uuid();
alter table saved_view alter column id set default gen_random_uuid();
alter table absence alter column id set default gen_random_uuid();
alter table conflict alter column id set default gen_random_uuid();
