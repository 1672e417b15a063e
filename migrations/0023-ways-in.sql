-- Mail comes in by several ways: read from a mailbox, received from a mail server, brought by a provider, or imported.
-- Only what was read from a mailbox has a place there.
alter table mail_in
  alter column mailbox drop not null,
  alter column uid_validity drop not null,
  alter column uid drop not null,
  add column way text not null default 'imap',
  -- Who sent it, to whom, and from which machine, as was said when it was handed over; '' as sender is the empty return path.
  add column envelope_from text,
  add column envelope_to text[] not null default '{}',
  add column peer text,
  add column helo text,
  add column import_id uuid;
create index mail_in_stored on mail_in (stored_at desc, way);
create index mail_in_imported on mail_in (import_id) where import_id is not null;

-- A message that came again, by whichever way: it is there once, and how often it came is counted.
create table mail_receipt (
  mail_id uuid not null references mail_in (id) deferrable initially deferred,
  way text not null,
  many integer not null,
  last_at timestamptz not null,
  primary key (mail_id, way)
);

-- How often something was not taken in, by day: nothing of whose it was.
create table mail_refusal (
  way text not null,
  day date not null,
  why text not null,
  many integer not null,
  last_at timestamptz not null,
  primary key (way, day, why)
);

-- Files of mail that somebody brought, and how far that is.
create table mail_import (
  id uuid primary key,
  started_at timestamptz not null,
  -- Absent for who gave the command on the machine itself.
  started_by text,
  name text not null,
  -- Whether its messages count as received on their own dates, and then why.
  own_dates boolean not null,
  why text,
  found integer not null default 0,
  kept integer not null default 0,
  known integer not null default 0,
  problem text,
  finished_at timestamptz
);
create index mail_import_started on mail_import (started_at desc);
