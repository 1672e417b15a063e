-- When somebody last showed that a session is theirs: by signing in, or when asked to confirm it.
alter table session add column proved_at timestamptz;
update session set proved_at = created_at;
alter table session alter column proved_at set not null;

-- A way in by the house's own identity provider that its owner took away; it is linked again only by somebody signed in here.
alter table identity add column removed_at timestamptz;
