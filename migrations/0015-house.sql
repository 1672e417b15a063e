-- What the house keeps of itself: every change of how it is set up, its own wording of letters, and copies of everything.

create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  -- Whoever did it; nobody where the program did.
  person text,
  kind text not null,
  subject text not null,
  before jsonb,
  after jsonb
);
create index audit_person on audit (person, id);
create index audit_kind on audit (kind, id);

create table letter_text_draft (
  storefront text not null,
  letter text not null,
  language text not null,
  pieces jsonb not null,
  revision integer not null,
  edited_by text not null,
  edited_at timestamptz not null,
  submitted_by text,
  submitted_at timestamptz,
  note text,
  primary key (storefront, letter, language)
);
create table letter_text (
  storefront text not null,
  letter text not null,
  language text not null,
  version integer not null,
  pieces jsonb not null,
  note text not null,
  written_by text not null,
  published_by text not null,
  published_at timestamptz not null,
  primary key (storefront, letter, language, version)
);

create table export (
  id uuid primary key,
  asked_by text not null,
  asked_at timestamptz not null,
  state text not null,
  progress integer not null default 0,
  total integer,
  bytes bigint,
  sha256 text,
  failure text,
  finished_at timestamptz,
  expires_at timestamptz not null,
  -- When whoever makes it was last heard of.
  seen_at timestamptz
);
create index export_waiting on export (asked_at) where state in ('waiting', 'running');

-- Histories held against their chains, on demand and once a week, and what was found.
create table ledger_check (
  id uuid primary key,
  asked_by text,
  asked_at timestamptz not null,
  state text not null,
  done integer not null default 0,
  total integer,
  events integer,
  findings jsonb not null default '[]',
  finished_at timestamptz,
  seen_at timestamptz
);
create index ledger_check_asked on ledger_check (asked_at);

-- From which day on the words of a complaint need not be kept, and whether they must be all the same.
alter table complaint
  add column erase_on date,
  add column held boolean not null default false;
create index complaint_erase on complaint (erase_on, id) where erase_on is not null;
create index complaint_held on complaint (id) where held;
