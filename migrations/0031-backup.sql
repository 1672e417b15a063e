-- Backups and the drills that put one back for a try: how the last ones went, for whoever looks after the house.

create table backup (
  id uuid primary key,
  kind text not null,
  state text not null,
  asked_at timestamptz not null,
  seen_at timestamptz,
  finished_at timestamptz,
  -- What it held and how long it took, or what went wrong. No names.
  detail jsonb not null default '{}',
  constraint backup_kind check (kind in ('backup', 'drill')),
  constraint backup_state check (state in ('waiting', 'running', 'good', 'failed'))
);
create unique index backup_busy on backup (kind) where state in ('waiting', 'running');
create index backup_asked on backup (kind, asked_at desc);

-- On which day the newest seal was noted outside this database, and where that did not work.
create table anchor (
  day date primary key,
  number bigint not null,
  hash text not null,
  noted_at timestamptz,
  problem text
);
