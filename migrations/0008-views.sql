-- What people look for at the desk, and how: filters, views, search, what is put aside for later, and many at once.

alter table complaint
  -- The last thing a person did, be it the customer, a partner or a colleague; time and the post do nothing here.
  add column deed text not null default 'filed',
  add column deed_at timestamptz not null default '-infinity',
  add column deed_by text not null default 'customer',
  add column deed_version integer not null default 1,
  add column severity text,
  add column files integer not null default 0;

update complaint c set deed = e.type, deed_at = e.at, deed_version = e.version,
  deed_by = case e.by ->> 'kind' when 'staff' then 'staff:' || (e.by ->> 'person')
    when 'partner' then 'partner:' || (e.by ->> 'partner') else e.by ->> 'kind' end
from (select distinct on (complaint_id) complaint_id, version, type, at, by from event
  where by ->> 'kind' not in ('clock', 'post') order by complaint_id, version desc) e
where e.complaint_id = c.id;
update complaint c set severity = e.facts ->> 'severity'
from (select distinct on (complaint_id) complaint_id, facts from event
  where type = 'triaged' order by complaint_id, version desc) e
where e.complaint_id = c.id;
update complaint c set files = e.files
from (select complaint_id, sum(jsonb_array_length(facts -> 'files')) as files from event
  where jsonb_typeof(facts -> 'files') = 'array' group by complaint_id) e
where e.complaint_id = c.id;

alter table complaint alter column deed drop default, alter column deed_at drop default, alter column deed_by drop default,
  alter column deed_version drop default, alter column files drop default;
create index complaint_deed on complaint (deed_at desc, id desc);
create index complaint_handler on complaint (handler, id) where on_desk;
create index contact_by_name on contact ((coalesce(lower(name), '')), complaint_id);

-- Words are found without their accents, as they are written and by their Dutch and English stems.
create extension if not exists unaccent;
create text search configuration said (copy = simple);
alter text search configuration said alter mapping for hword, hword_part, word with unaccent, simple;
create text search configuration said_dutch (copy = dutch);
alter text search configuration said_dutch alter mapping for hword, hword_part, word with unaccent, dutch_stem;
create text search configuration said_english (copy = english);
alter text search configuration said_english alter mapping for hword, hword_part, word with unaccent, english_stem;

create function search_document(said text) returns tsvector language sql immutable parallel safe
  return to_tsvector('said', said) || to_tsvector('said_dutch', said) || to_tsvector('said_english', said);

-- All that was said in a complaint and about it, as one text: it follows from the history and goes when its words go.
create table search (
  complaint_id uuid primary key references complaint on delete cascade deferrable initially deferred,
  said text not null,
  document tsvector not null generated always as (search_document(said)) stored
);
create index search_document on search using gin (document);

-- Names that look like what was typed; the looser bound holds for this question only.
create function names_like(typed text) returns setof uuid language sql stable parallel safe
  set pg_trgm.word_similarity_threshold = 0.45
  as $$ select complaint_id from contact where typed <% lower(name) order by typed <<-> lower(name), complaint_id limit 100 $$;

-- A filter somebody keeps under a name; a shared one is there for all who serve one of its shops.
create table saved_view (
  id uuid primary key default gen_random_uuid(),
  owner text not null,
  name text not null,
  query text not null,
  storefronts text[],
  position integer not null,
  created_at timestamptz not null
);
create index saved_view_owner on saved_view (owner);

-- A complaint that one person wants out of sight until a moment, as it was when they said so.
create table snooze (
  person text not null,
  complaint_id uuid not null references complaint on delete cascade deferrable initially deferred,
  until timestamptz not null,
  version integer not null,
  set_at timestamptz not null,
  primary key (person, complaint_id)
);

create table recent_search (
  person text not null,
  text text not null,
  at timestamptz not null,
  primary key (person, text)
);

-- One deed on many complaints, with what became of each: no words, only what can be taken back.
create table batch (
  id uuid primary key,
  person text not null,
  act text not null,
  started_at timestamptz not null,
  outcomes jsonb not null default '[]',
  undone_at timestamptz
);
create index batch_started on batch (started_at);
