-- Mail that comes in, what it is known by, and the first steps of a house that is not open yet.

-- How far a mailbox was read. A mailbox that was made anew counts its messages anew, and says so by its validity.
create table mail_place (
  mailbox text primary key,
  uid_validity bigint not null,
  last_uid bigint not null,
  -- Nothing older than this is ever taken from it.
  since timestamptz not null,
  read_at timestamptz,
  problem text,
  problem_at timestamptz
);

-- Every message, once. It is kept before the mail server is told so, and whatever it is, it is never dropped.
create table mail_in (
  id uuid primary key,
  message_id text not null,
  digest text not null,
  received_at timestamptz not null,
  stored_at timestamptz not null,
  bytes bigint not null,
  mailbox text not null,
  uid_validity bigint not null,
  uid bigint not null,
  -- The mail server knows that we have it.
  marked boolean not null default false,
  state text not null default 'new',
  reason text,
  tried integer not null default 0,
  next_at timestamptz not null,
  storefront text,
  sender text,
  sender_name text,
  subject text,
  text text,
  attachments jsonb not null default '[]',
  complaint_id uuid references complaint (id) deferrable initially deferred,
  decided_at timestamptz,
  decided_by text,
  decided_why text,
  constraint mail_in_once unique (message_id, digest)
);
create index mail_in_new on mail_in (next_at, id) where state = 'new';
create index mail_in_waiting on mail_in (received_at, id) where state = 'waiting';
create index mail_in_seen on mail_in (decided_at desc, id desc) where state not in ('new', 'waiting');
create index mail_in_unmarked on mail_in (mailbox, uid) where not marked;
create index mail_in_complaint on mail_in (complaint_id) where complaint_id is not null;

-- The message as it came, byte for byte.
create table mail_in_raw (
  mail_id uuid primary key references mail_in (id) deferrable initially deferred,
  raw bytea not null
);

-- What a key in an address of ours stands for; the key itself is made from the installation's secret, and known here by its hash.
create table reply_key (
  hash text primary key,
  purpose text not null,
  subject text not null,
  detail jsonb not null default '{}',
  created_at timestamptz not null
);

-- The first steps of a shop, each confirmed by somebody.
create table setup_step (
  storefront text not null,
  step text not null,
  done_at timestamptz not null,
  done_by text not null,
  primary key (storefront, step)
);

-- A letter that must come back before anything is live.
create table mail_test (
  id uuid primary key,
  letter_id uuid not null,
  address text not null,
  -- Six figures that stand in the letter, known by their hash.
  code_hash text not null,
  sent_at timestamptz not null,
  sent_by text not null,
  problem text,
  tried integer not null default 0,
  back_at timestamptz,
  -- How it is known to be back: read from the mailbox, or typed from the letter.
  back_by text
);
create index mail_test_sent on mail_test (sent_at desc);
