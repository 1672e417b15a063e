-- The manager's own: who is away, who takes what, who must keep out of what, the weekly sample, and whether a change helped.

create table absence (
  id uuid primary key default gen_random_uuid(),
  person text not null references person (id),
  from_day date not null,
  until_day date not null,
  stand_in text references person (id),
  saved_by text not null,
  saved_at timestamptz not null,
  constraint absence_days check (until_day >= from_day),
  constraint absence_stand_in check (stand_in <> person)
);
create index absence_person on absence (person, until_day);
create index absence_until on absence (until_day);

-- What somebody takes. Without a row, or without one of the lists, that is everything.
create table skill (
  person text primary key references person (id),
  languages text[],
  categories text[],
  saved_by text not null,
  saved_at timestamptz not null
);

-- Somebody who is to keep out of one complaint, or of all of one customer.
create table conflict (
  id uuid primary key default gen_random_uuid(),
  person text not null references person (id),
  complaint_id uuid references complaint (id),
  email text,
  note text not null,
  noted_by text not null,
  noted_at timestamptz not null,
  constraint conflict_about check ((complaint_id is null) <> (email is null))
);
create index conflict_complaint on conflict (complaint_id) where complaint_id is not null;
create index conflict_email on conflict (lower(email)) where email is not null;

create table rota_setting (
  storefront text primary key references storefront (id),
  way text not null default 'by-hand',
  after_hours integer not null default 4,
  sample_size integer not null default 5,
  changed_by text not null,
  changed_at timestamptz not null,
  constraint rota_setting_way check (way in ('by-hand', 'at-once', 'after')),
  constraint rota_setting_hours check (after_hours between 1 and 80),
  constraint rota_setting_sample check (sample_size between 1 and 50)
);

-- A complaint for which the rota found nobody: the manager is told until somebody has it.
create table rota_notice (
  complaint_id uuid primary key references complaint (id),
  because jsonb not null,
  at timestamptz not null
);

-- One week of one shop, as it was drawn: how many complaints each handler closed, and how many were to be looked at.
create table quality_week (
  storefront text not null references storefront (id),
  week date not null,
  size integer not null,
  closed jsonb not null,
  drawn_at timestamptz not null,
  primary key (storefront, week)
);

create table quality_sample (
  storefront text not null,
  week date not null,
  complaint_id uuid not null references complaint (id),
  handler text,
  answers jsonb,
  note text,
  reviewed_by text,
  reviewed_at timestamptz,
  read_at timestamptz,
  primary key (storefront, week, complaint_id),
  foreign key (storefront, week) references quality_week (storefront, week)
);
create index quality_sample_handler on quality_sample (handler, reviewed_at) where reviewed_at is not null;

-- What the history says of a change that was looked at again: whether it helped.
alter table change
  add column helped text,
  add column reviewed_at timestamptz;

-- Each handler's share of the desk, the causes of a period, and what one colleague had to do with it, without reading every complaint.
create index complaint_handler_open on complaint (handler, stage) include (storefront, next_due) where on_desk;
create index promise_of_kind on promise (kind, due_at, complaint_id) include (storefront, due_on, ended, missed_at);
create index promise_not_kept on promise (due_on) include (storefront, kind, ended, due_at, ended_at, missed_at)
  where missed_at is not null or ended = 'late';
