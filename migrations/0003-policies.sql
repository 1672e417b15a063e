-- The shop's policies: the versions it published, what it is writing, and the days on which it is closed.

-- What was published. Complaints live under it, so it stays as it was written, word for word.
create table policy_version (
  policy text not null,
  version integer not null,
  in_force_from date not null,
  document json not null,
  drafters text[] not null,
  submitted_by text not null,
  note text not null,
  published_by text not null,
  published_at timestamptz not null,
  primary key (policy, version),
  -- Whoever puts a policy in force had no hand in writing it.
  constraint policy_version_four_eyes check (published_by <> all (drafters) and submitted_by = any (drafters))
);

-- A version taken back before it came into force.
create table policy_withdrawal (
  policy text not null,
  version integer not null,
  withdrawn_by text not null,
  withdrawn_at timestamptz not null,
  reason text not null,
  primary key (policy, version),
  foreign key (policy, version) references policy_version (policy, version)
);

-- What is to be the next version of a policy.
create table policy_draft (
  policy text primary key,
  from_policy text not null,
  from_version integer not null,
  document json not null,
  revision integer not null,
  drafters text[] not null,
  started_by text not null,
  started_at timestamptz not null,
  edited_by text not null,
  edited_at timestamptz not null,
  submitted_by text,
  submitted_at timestamptz,
  in_force_from date,
  note text,
  sent_back_by text,
  sent_back_at timestamptz,
  sent_back_reason text
);

-- When a shop itself is closed, or open on a holiday. A complaint keeps the edition it was filed under.
create table closing_days (
  storefront text not null,
  edition integer not null,
  closed jsonb not null,
  open date[] not null,
  saved_by text not null,
  saved_at timestamptz not null,
  primary key (storefront, edition)
);
