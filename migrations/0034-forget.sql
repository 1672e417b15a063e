-- What need no longer be kept: proposed by one person, agreed to by another, erased by a job, and never to come back.

-- Since when its words are gone; the history says so itself.
alter table complaint add column erased_at timestamptz;

create table erasure (
  id uuid primary key,
  -- time: its time of keeping is over. request: whoever it is about asked for it.
  because text not null,
  -- The message that asked for it.
  mail_id uuid references mail_in (id),
  proposed_by text not null,
  proposed_at timestamptz not null,
  state text not null default 'proposed',
  decided_by text,
  decided_at timestamptz,
  finished_at timestamptz,
  constraint erasure_because check (because in ('time', 'request')),
  constraint erasure_state check (state in ('proposed', 'approved', 'refused', 'done')),
  -- Whoever agrees to it did not propose it.
  constraint erasure_four_eyes check (state not in ('approved', 'done') or decided_by <> proposed_by)
);
create index erasure_open on erasure (proposed_at) where state in ('proposed', 'approved');
create index erasure_proposed on erasure (proposed_at desc);

-- The complaints and messages of an erasure, and what became of each.
create table erasure_part (
  erasure uuid not null references erasure (id),
  kind text not null,
  subject uuid not null,
  state text not null default 'waiting',
  -- Why it was kept after all.
  why text,
  at timestamptz,
  primary key (erasure, kind, subject),
  constraint erasure_part_kind check (kind in ('complaint', 'mail')),
  constraint erasure_part_state check (state in ('waiting', 'erased', 'kept'))
);

-- Everything that was ever erased, by its id alone: what a restored backup brings back is erased again by this list.
create table erased (
  kind text not null,
  subject uuid not null,
  at timestamptz not null,
  primary key (kind, subject)
);

-- Files of what was erased, until nothing names them and their content is gone.
create table erased_file (
  id text primary key
);

-- For how many months the house keeps what is no complaint, where it differs from what the program proposes.
create table keeping (
  thing text primary key,
  months integer not null,
  saved_by text not null,
  saved_at timestamptz not null,
  constraint keeping_months check (months between 1 and 240)
);

-- Letters of no complaint, and messages that nobody needs any more, by their age.
create index letter_of_house on letter (created_at) where complaint_id is null;
create index mail_in_sender on mail_in (lower(sender)) where sender is not null;
