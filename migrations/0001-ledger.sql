-- The history of every complaint, append-only, and what is read from it.

-- Finding a customer by any part of a name.
create extension if not exists pg_trgm;

create table complaint (
  id uuid primary key,
  version integer not null,
  storefront text not null,
  zone text not null,
  reference text not null,
  order_number text,
  form_key text,
  received_at timestamptz not null,
  channel text not null,
  category text not null,
  language text not null,
  stage text not null,
  handler text,
  handled_by text[] not null,
  holder text not null,
  next_promise text,
  next_kind text,
  next_due timestamptz,
  next_due_on date,
  -- What the desk's lists are in order of: when the next promise falls due, or the end of time.
  sort_at timestamptz not null,
  -- Open, or something is still owed or not delivered: the lists and their counts look at nothing else.
  on_desk boolean not null,
  wake_at timestamptz,
  missed integer not null,
  undelivered integer not null,
  acknowledged_at timestamptz,
  registered_at timestamptz,
  answered_at timestamptz,
  escalated_at timestamptz,
  reviewed_at timestamptz,
  replied_at timestamptz,
  closed_at timestamptz,
  finding text,
  causes text[] not null,
  last_event text not null,
  last_at timestamptz not null,
  -- Up to which version a seal covers the history.
  sealed_version integer not null default 0,
  constraint complaint_reference unique (storefront, reference)
);
-- The same form sent twice is one complaint.
create unique index complaint_form_key on complaint (form_key) where form_key is not null;
create index complaint_order on complaint (storefront, order_number) where order_number is not null;
create index complaint_desk on complaint (sort_at, id) where on_desk;
create index complaint_closed on complaint (closed_at desc, id desc) include (storefront) where stage = 'closed';
create index complaint_board on complaint (replied_at, id) where escalated_at is not null;
create index complaint_wake on complaint (wake_at) where wake_at is not null;
create index complaint_received on complaint (received_at desc, id desc);
create index complaint_unsealed on complaint (id) where version > sealed_version;
-- Finding by the beginning of a reference or order number, whatever the database sorts by.
create index complaint_reference_start on complaint (reference text_pattern_ops);
create index complaint_order_start on complaint (order_number text_pattern_ops) where order_number is not null;

-- The last number given to a complaint without an order number, by storefront and year of receipt.
create table reference_counter (
  storefront text not null,
  year integer not null,
  last integer not null,
  primary key (storefront, year)
);

-- Personal words about the customer, as they are now; erased apart from the facts.
create table contact (
  complaint_id uuid primary key references complaint (id) deferrable initially deferred,
  name text,
  email text,
  phone text,
  address text,
  help text,
  summary text
);
create index contact_email on contact (lower(email) text_pattern_ops);
create index contact_name_part on contact using gin (lower(name) gin_trgm_ops);

create table event (
  complaint_id uuid not null references complaint (id) deferrable initially deferred,
  version integer not null,
  type text not null,
  at timestamptz not null,
  by jsonb not null,
  facts jsonb not null,
  words_digest text,
  previous_hash text not null,
  hash text not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (complaint_id, version)
);

-- Names, addresses and free text. The chain holds only their salted digest, so that erasing them leaves it whole.
create table words (
  complaint_id uuid not null,
  version integer not null,
  salt text,
  words jsonb,
  primary key (complaint_id, version),
  foreign key (complaint_id, version) references event (complaint_id, version) deferrable initially deferred
);

-- What follows from the histories, for questions about many at once. Nothing here is known that the events do not say.
create table promise (
  complaint_id uuid not null references complaint (id) deferrable initially deferred,
  storefront text not null,
  key text not null,
  kind text not null,
  clause text not null,
  strength text not null,
  owed_by text not null,
  debtor text,
  since timestamptz not null,
  due_on date not null,
  due_at timestamptz not null,
  ended text,
  ended_at timestamptz,
  missed_at timestamptz,
  primary key (complaint_id, key)
);
create index promise_open on promise (kind, due_at, complaint_id) where ended is null;
-- How promises were kept over a period is counted from the index alone.
create index promise_due_on on promise (due_on) include (storefront, kind, clause, strength, ended, missed_at, due_at);

create table remedy (
  complaint_id uuid not null references complaint (id) deferrable initially deferred,
  remedy text not null,
  kind text not null,
  status text not null,
  currency text,
  cents bigint,
  due_on date not null,
  offered_at timestamptz not null,
  -- The event whose words say what it is.
  version integer not null,
  primary key (complaint_id, remedy)
);
create index remedy_proposed on remedy (due_on) where status = 'proposed';

create table question (
  complaint_id uuid not null references complaint (id) deferrable initially deferred,
  question text not null,
  source text not null,
  status text not null,
  asked_kind text,
  asked_of text,
  asked_at timestamptz,
  due_on date,
  -- The event whose words ask it.
  version integer not null,
  primary key (complaint_id, question)
);
create index question_open on question (due_on) where status = 'asked';
create index question_asked_of on question (asked_of, complaint_id) where asked_kind = 'person';

-- Clause 14: the register of changes.
create table change (
  complaint_id uuid not null references complaint (id) deferrable initially deferred,
  change text not null,
  owner text not null,
  due_on date not null,
  promised_at timestamptz not null,
  made_at timestamptz,
  -- The answer that promised it, and which of its changes it is, from 0.
  version integer not null,
  place integer not null,
  primary key (complaint_id, change)
);
create index change_open on change (due_on) where made_at is null;
create index change_made on change (made_at) where made_at is not null;

-- A letter that must go out. It is written when it is sent and never changes after, unless it came back.
create table letter (
  id uuid primary key,
  complaint_id uuid references complaint (id) deferrable initially deferred,
  key text not null,
  kind text not null,
  version integer,
  recipient text not null,
  state text not null default 'waiting',
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  message_id text not null unique,
  sender text,
  address text,
  language text,
  subject text,
  text text,
  html text,
  facts jsonb,
  delivered_at timestamptz,
  via text,
  error text,
  created_at timestamptz not null,
  unique (complaint_id, key)
);
create index letter_waiting on letter (next_attempt_at) where state = 'waiting';
create index letter_to_send on letter (created_at, id) where state in ('to-post', 'bounced', 'failed');
-- Letters that somebody must see to.
create index letter_unsent on letter (created_at, id) where state in ('to-post', 'bounced', 'failed');
create index letter_created on letter (created_at desc, id desc);

-- A seal names the head of every complaint that changed since the last one, so that a history cut short or removed is missed.
create table seal (
  number bigint primary key,
  sealed_at timestamptz not null,
  previous_hash text not null,
  hash text not null
);
create table seal_entry (
  number bigint not null references seal (number) deferrable initially deferred,
  complaint_id uuid not null,
  version integer not null,
  hash text not null,
  primary key (number, complaint_id)
);
create index seal_entry_complaint on seal_entry (complaint_id, number desc);
