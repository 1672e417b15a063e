-- More ways to sign in, second factors, and roles of the house's own.

alter table session
  add column id uuid not null default gen_random_uuid(),
  -- How it was opened: password, link, passkey or provider.
  add column way text not null default 'link',
  -- A second factor was shown, or the way needs none.
  add column strong boolean not null default false,
  add column browser text,
  add column system text;
create unique index session_id on session (id);

create table passkey (
  id text primary key,
  person_id text not null references person (id),
  name text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  added_at timestamptz not null,
  used_at timestamptz
);
create index passkey_person on passkey (person_id);

-- The secret of somebody's authenticator, encrypted; `pending` until they have shown a code of it.
create table authenticator (
  person_id text primary key references person (id),
  secret text,
  pending text,
  confirmed_at timestamptz,
  -- The last half minute of which a code was used: none is used twice.
  last_step bigint not null default 0
);

create table recovery_code (
  hash text primary key,
  person_id text not null references person (id),
  made_at timestamptz not null,
  used_at timestamptz
);
create index recovery_code_person on recovery_code (person_id);

create table wrong_code (
  id bigint generated always as identity primary key,
  person_id text not null references person (id),
  at timestamptz not null
);
create index wrong_code_person on wrong_code (person_id, at);

-- Who somebody is with the house's own identity provider.
create table identity (
  issuer text not null,
  subject text not null,
  person_id text not null references person (id),
  linked_at timestamptz not null,
  used_at timestamptz not null,
  primary key (issuer, subject)
);
create unique index identity_person on identity (issuer, person_id);

-- A browser on its way in, known by the hash of the key in its cookie, and what it must answer to.
create table entrance (
  hash text primary key,
  purpose text not null,
  person_id text references person (id),
  facts jsonb not null default '{}',
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index entrance_expiry on entrance (expires_at);

-- The roles that need a second factor.
create table factor_role (
  role text primary key
);

create table house_role (
  id text primary key,
  name text not null,
  description text not null,
  permissions text[] not null,
  counts_as text[] not null
);
create table person_house_role (
  person_id text not null references person (id),
  house_role_id text not null references house_role (id),
  primary key (person_id, house_role_id)
);
create index person_house_role_role on person_house_role (house_role_id);
