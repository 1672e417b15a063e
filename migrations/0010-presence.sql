-- What makes the desk live: who is at which complaint, what was recorded since, and each person's own keys.

-- Who looks at a complaint, or writes in it, until when. Nothing is lost when it is: it need not outlive a crash.
create unlogged table presence (
  complaint_id uuid not null,
  person_id text not null,
  -- The act being written, as the desk names it; null for whoever only looks.
  writing text,
  until timestamptz not null,
  -- By the database's own clock, which every program of the house shares.
  changed_at timestamptz not null default clock_timestamp(),
  primary key (complaint_id, person_id)
);
create index presence_changed on presence (changed_at);
create index presence_until on presence (until);

-- Asked each second, while somebody listens: what was recorded since the last time.
create index event_recorded on event (recorded_at);

-- The single keys of the desk as somebody wants them; without a row, as they come.
create table own_keys (
  person_id text primary key references person (id),
  single boolean not null,
  keys jsonb not null
);
