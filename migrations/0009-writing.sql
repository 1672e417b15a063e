-- What is being written at the desk: drafts, letters that can still be taken back, the house's own texts; and complaints that
-- belong together.

create table desk_draft (
  id uuid primary key,
  complaint_id uuid not null,
  act text not null,
  -- What the act is about, such as a question or a remedy; '' where it is about the whole complaint.
  subject text not null default '',
  -- Counts the saves, so that of two people writing in one draft the second is told.
  version integer not null,
  -- Everything typed, field by field in the order of the form.
  fields jsonb not null,
  author text not null,
  saved_at timestamptz not null,
  -- A letter that did not leave after all: why, until its author has dealt with it.
  returned jsonb,
  -- By the clock of the database: whoever has the complaint before them hears of it.
  begun_at timestamptz not null default clock_timestamp()
);
create index desk_draft_complaint on desk_draft (complaint_id, saved_at);
create index desk_draft_begun on desk_draft (begun_at);
create index desk_draft_author on desk_draft (author, saved_at);

-- A letter in the seconds in which it can be taken back. The row goes in the transaction that writes what it asks.
create table held_letter (
  id uuid primary key,
  complaint_id uuid not null,
  act text not null,
  subject text not null default '',
  person text not null,
  -- What is still to be done, and after which version of the history.
  commands jsonb not null,
  expected integer not null,
  -- The kinds of letters that follow.
  kinds text[] not null,
  fields jsonb not null,
  held_at timestamptz not null,
  due_at timestamptz not null,
  -- The first of several commands was done: it cannot be taken back any more.
  begun boolean not null default false,
  begun_at timestamptz not null default clock_timestamp()
);
create index held_letter_due on held_letter (due_at, id);
create index held_letter_complaint on held_letter (complaint_id);

create table snippet (
  id uuid primary key,
  -- Whose it is; everybody's where nobody is named.
  owner text,
  name text not null,
  word text not null,
  language text not null,
  storefront text,
  fits text not null,
  text text not null,
  saved_by text not null,
  saved_at timestamptz not null,
  constraint snippet_fits check (fits in ('letter', 'note', 'both'))
);

-- Complaints that belong together, as the history of each says; read from it.
create table complaint_link (
  complaint_id uuid not null references complaint (id) deferrable initially deferred,
  other uuid not null,
  kind text not null,
  reference text not null,
  linked_at timestamptz not null,
  linked_by text not null,
  primary key (complaint_id, other)
);
create index complaint_link_other on complaint_link (other);

-- Finding the same customer by the telephone number, however it was typed.
create index contact_phone on contact (right(regexp_replace(phone, '\D', '', 'g'), 9)) where phone is not null;
