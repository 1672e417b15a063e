-- The shop and its people: storefronts, staff, partners, sessions, links, drafts, orders, files.

create table storefront (
  id text primary key,
  position integer not null,
  settings jsonb not null
);

create table person (
  id text primary key,
  name text not null,
  email text not null,
  language text not null,
  roles text[] not null,
  storefronts text[],
  password_hash text,
  active boolean not null default true,
  created_at timestamptz not null
);
create unique index person_email on person (lower(email));

create table partner (
  id text primary key,
  name text not null,
  kind text not null,
  email text not null,
  language text not null,
  active boolean not null default true
);

create table session (
  hash text primary key,
  person_id text not null references person (id),
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_person on session (person_id);

-- A key that was mailed or shown, known here only by its hash: sign-in, invitation, a customer's complaint, a partner's question.
create table link (
  hash text primary key,
  purpose text not null,
  subject text not null,
  detail jsonb not null default '{}',
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index link_subject on link (subject);
create index link_expiry on link (expires_at);

-- A complaint somebody is still writing: kept for a day under the hash of the key in its own address.
create table draft (
  hash text primary key,
  storefront text not null,
  answers jsonb not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index draft_expiry on draft (expires_at);

create table shop_order (
  storefront text not null,
  number text not null,
  placed_on date not null,
  customer text,
  currency text not null,
  cents bigint not null,
  lines jsonb not null,
  delivered_on date,
  courier text,
  primary key (storefront, number)
);

-- Every file by its content; who may see it follows from the complaints that name it.
create table file (
  id text primary key,
  bytes bigint not null,
  type text not null,
  stored_at timestamptz not null
);
