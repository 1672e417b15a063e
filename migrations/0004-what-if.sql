-- Replays of the history under other rules: what was asked, how far each is, and what came out.

create table what_if_run (
  id uuid primary key default gen_random_uuid(),
  -- The rules that are supposed, as they were when it was asked: a draft may be another by now.
  policy json not null,
  source jsonb not null,
  calendars jsonb not null,
  storefronts text[] not null,
  received_from date not null,
  received_until date not null,
  -- How promises stand is judged at this moment, however long the replay takes or waits.
  judged_at timestamptz not null,
  started_by text not null,
  started_at timestamptz not null,
  state text not null,
  progress integer not null default 0,
  total integer,
  -- Which attempt at it is going on, and when it last showed that it is.
  attempt integer not null default 0,
  seen_at timestamptz,
  result jsonb,
  failure text,
  finished_at timestamptz,
  constraint what_if_run_state check (state in ('waiting', 'running', 'done', 'failed', 'cancelled'))
);
create index what_if_run_to_do on what_if_run (id) where state in ('waiting', 'running');

-- The promises that would have ended otherwise, in the order of the complaints.
create table what_if_change (
  run uuid not null references what_if_run on delete cascade,
  number integer not null,
  complaint_id uuid not null,
  detail jsonb not null,
  primary key (run, number)
);
