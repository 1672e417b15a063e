-- Written by UPDATE_SCHEMA=1 npm test -- test/database/schema.test.ts; change the migrations, not this.

create extension pg_trgm;

create extension unaccent;

CREATE OR REPLACE FUNCTION public.names_like(typed text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
 SET "pg_trgm.word_similarity_threshold" TO '0.45'
AS $function$ select complaint_id from contact where typed <% lower(name) order by typed <<-> lower(name), complaint_id limit 100 $function$
;

CREATE OR REPLACE FUNCTION public.only_forget()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  declare gone constant jsonb := '{"erased": true}';
  begin
    if (to_jsonb(new) - 'before' - 'after') = (to_jsonb(old) - 'before' - 'after')
      and (new.before is not distinct from old.before or new.before is null)
      and (new.after is not distinct from old.after or new.after = gone) then return new;
    end if;
    raise exception '% is history: nothing but its words can go', tg_table_name using errcode = 'insufficient_privilege';
  end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  begin
    raise exception '% is history: % is not possible', tg_table_name, lower(tg_op) using errcode = 'insufficient_privilege';
  end $function$
;

CREATE OR REPLACE FUNCTION public.said_like(wanted tsquery, most integer DEFAULT NULL::integer)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
 SET enable_seqscan TO 'off'
AS $function$ select complaint_id from search where document @@ wanted limit most $function$
;

CREATE OR REPLACE FUNCTION public.search_document(said text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((to_tsvector('said'::regconfig, said) || to_tsvector('said_dutch'::regconfig, said)) || to_tsvector('said_english'::regconfig, said))
;

create table absence (
  id uuid default gen_random_uuid() not null,
  person text not null,
  from_day date not null,
  until_day date not null,
  stand_in text,
  saved_by text not null,
  saved_at timestamp with time zone not null,
  constraint absence_days CHECK ((until_day >= from_day)),
  constraint absence_stand_in CHECK ((stand_in <> person)),
  constraint absence_person_fkey FOREIGN KEY (person) REFERENCES person(id),
  constraint absence_stand_in_fkey FOREIGN KEY (stand_in) REFERENCES person(id),
  constraint absence_pkey PRIMARY KEY (id)
);
CREATE INDEX absence_person ON public.absence USING btree (person, until_day);
CREATE INDEX absence_until ON public.absence USING btree (until_day);
grant delete, insert, maintain, select, update on absence to verhaal_app;

create table anchor (
  day date not null,
  number bigint not null,
  hash text not null,
  noted_at timestamp with time zone,
  problem text,
  constraint anchor_pkey PRIMARY KEY (day)
);
grant delete, insert, maintain, select, update on anchor to verhaal_app;

create table audit (
  id bigint generated always as identity not null,
  at timestamp with time zone not null,
  person text,
  kind text not null,
  subject text not null,
  before jsonb,
  after jsonb,
  constraint audit_pkey PRIMARY KEY (id)
);
CREATE INDEX audit_digits ON public.audit USING gin (regexp_replace(((COALESCE((before)::text, ''::text) || ' '::text) || COALESCE((after)::text, ''::text)), '\D'::text, ''::text, 'g'::text) gin_trgm_ops);
CREATE INDEX audit_kind ON public.audit USING btree (kind, id);
CREATE INDEX audit_person ON public.audit USING btree (person, id);
CREATE INDEX audit_said ON public.audit USING gin (replace(((COALESCE((before)::text, ''::text) || ' '::text) || COALESCE((after)::text, ''::text)), '\n'::text, ' '::text) gin_trgm_ops);
CREATE TRIGGER history_forgets BEFORE UPDATE ON public.audit FOR EACH ROW EXECUTE FUNCTION only_forget() /* always */;
CREATE TRIGGER history_is_not_emptied BEFORE TRUNCATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change() /* always */;
CREATE TRIGGER history_stays BEFORE DELETE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change() /* always */;
grant insert, select on audit to verhaal_app;

create table authenticator (
  person_id text not null,
  secret text,
  pending text,
  confirmed_at timestamp with time zone,
  last_step bigint default 0 not null,
  constraint authenticator_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint authenticator_pkey PRIMARY KEY (person_id)
);
grant delete, insert, maintain, select, update on authenticator to verhaal_app;

create table backup (
  id uuid not null,
  kind text not null,
  state text not null,
  asked_at timestamp with time zone not null,
  seen_at timestamp with time zone,
  finished_at timestamp with time zone,
  detail jsonb default '{}'::jsonb not null,
  constraint backup_kind CHECK ((kind = ANY (ARRAY['backup'::text, 'drill'::text]))),
  constraint backup_state CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'good'::text, 'failed'::text]))),
  constraint backup_pkey PRIMARY KEY (id)
);
CREATE INDEX backup_asked ON public.backup USING btree (kind, asked_at DESC);
CREATE UNIQUE INDEX backup_busy ON public.backup USING btree (kind) WHERE (state = ANY (ARRAY['waiting'::text, 'running'::text]));
grant delete, insert, maintain, select, update on backup to verhaal_app;

create table batch (
  id uuid not null,
  person text not null,
  act text not null,
  started_at timestamp with time zone not null,
  outcomes jsonb default '[]'::jsonb not null,
  undone_at timestamp with time zone,
  constraint batch_pkey PRIMARY KEY (id)
);
CREATE INDEX batch_started ON public.batch USING btree (started_at);
grant delete, insert, maintain, select, update on batch to verhaal_app;

create table canary (
  id boolean default true not null,
  at timestamp with time zone not null,
  failing_since timestamp with time zone,
  problems text[] default '{}'::text[] not null,
  constraint canary_one CHECK (id),
  constraint canary_pkey PRIMARY KEY (id)
);
grant delete, insert, maintain, select, update on canary to verhaal_app;

create table change (
  complaint_id uuid not null,
  change text not null,
  owner text not null,
  due_on date not null,
  promised_at timestamp with time zone not null,
  made_at timestamp with time zone,
  version integer not null,
  place integer not null,
  helped text,
  reviewed_at timestamp with time zone,
  constraint change_complaint_id_fkey FOREIGN KEY (complaint_id) REFERENCES complaint(id) DEFERRABLE INITIALLY DEFERRED,
  constraint change_pkey PRIMARY KEY (complaint_id, change)
);
CREATE INDEX change_made ON public.change USING btree (made_at, complaint_id, change) WHERE (made_at IS NOT NULL);
CREATE INDEX change_open ON public.change USING btree (due_on, complaint_id, change) WHERE (made_at IS NULL);
CREATE INDEX change_owner ON public.change USING btree (owner, due_on, complaint_id, change) WHERE (made_at IS NULL);
grant delete, insert, maintain, select, update on change to verhaal_app;

create table closing_days (
  storefront text not null,
  edition integer not null,
  closed jsonb not null,
  open date[] not null,
  saved_by text not null,
  saved_at timestamp with time zone not null,
  constraint closing_days_pkey PRIMARY KEY (storefront, edition)
);
CREATE TRIGGER history_is_not_emptied BEFORE TRUNCATE ON public.closing_days FOR EACH STATEMENT EXECUTE FUNCTION refuse_change() /* always */;
CREATE TRIGGER history_stays BEFORE DELETE OR UPDATE ON public.closing_days FOR EACH STATEMENT EXECUTE FUNCTION refuse_change() /* always */;
grant insert, select on closing_days to verhaal_app;

create table complaint (
  id uuid not null,
  version integer not null,
  storefront text not null,
  zone text not null,
  reference text not null,
  order_number text,
  form_key text,
  received_at timestamp with time zone not null,
  channel text not null,
  category text not null,
  language text not null,
  stage text not null,
  handler text,
  handled_by text[] not null,
  holder text not null,
  next_promise text,
  next_kind text,
  next_due timestamp with time zone,
  next_due_on date,
  sort_at timestamp with time zone not null,
  on_desk boolean not null,
  wake_at timestamp with time zone,
  missed integer not null,
  undelivered integer not null,
  acknowledged_at timestamp with time zone,
  registered_at timestamp with time zone,
  answered_at timestamp with time zone,
  escalated_at timestamp with time zone,
  reviewed_at timestamp with time zone,
  replied_at timestamp with time zone,
  closed_at timestamp with time zone,
  finding text,
  causes text[] not null,
  last_event text not null,
  last_at timestamp with time zone not null,
  sealed_version integer default 0 not null,
  answer_approver text,
  answer_submitted_at timestamp with time zone,
  deed text not null,
  deed_at timestamp with time zone not null,
  deed_by text not null,
  deed_version integer not null,
  severity text,
  files integer not null,
  findings_version integer,
  quorum smallint,
  voted text[] default '{}'::text[] not null,
  recused text[] default '{}'::text[] not null,
  verdict text,
  erase_on date,
  held boolean default false not null,
  concerned text[] default '{}'::text[] not null,
  erased_at timestamp with time zone,
  constraint complaint_pkey PRIMARY KEY (id),
  constraint complaint_reference UNIQUE (storefront, reference)
);
CREATE INDEX complaint_answer_approver ON public.complaint USING btree (answer_submitted_at) WHERE (answer_approver IS NOT NULL);
CREATE INDEX complaint_board ON public.complaint USING btree (replied_at, id) WHERE (escalated_at IS NOT NULL);
CREATE INDEX complaint_category ON public.complaint USING btree (category, received_at DESC, id DESC);
CREATE INDEX complaint_channel ON public.complaint USING btree (channel, received_at DESC, id DESC);
CREATE INDEX complaint_closed ON public.complaint USING btree (closed_at DESC, id DESC) INCLUDE (storefront) WHERE (stage = 'closed'::text);
CREATE INDEX complaint_concerned ON public.complaint USING gin (concerned) WHERE (concerned <> '{}'::text[]);
CREATE INDEX complaint_deed ON public.complaint USING btree (deed_at DESC, id DESC);
CREATE INDEX complaint_desk ON public.complaint USING btree (sort_at, id) INCLUDE (storefront, zone, next_due_on, stage, handler, holder, category, severity, channel, language, files, finding) WHERE on_desk;
CREATE INDEX complaint_desk_category ON public.complaint USING btree (category, sort_at) INCLUDE (id, storefront, zone, next_due_on, stage, handler) WHERE on_desk;
CREATE INDEX complaint_erase ON public.complaint USING btree (erase_on, id) WHERE (erase_on IS NOT NULL);
CREATE INDEX complaint_finding ON public.complaint USING btree (finding, received_at DESC, id DESC) WHERE (finding IS NOT NULL);
CREATE UNIQUE INDEX complaint_form_key ON public.complaint USING btree (form_key) WHERE (form_key IS NOT NULL);
CREATE INDEX complaint_held ON public.complaint USING btree (id) WHERE held;
CREATE INDEX complaint_load ON public.complaint USING btree (handler, stage) INCLUDE (id, storefront, zone, sort_at, next_due_on, received_at, acknowledged_at) WHERE on_desk;
CREATE INDEX complaint_months ON public.complaint USING btree (zone, received_at) INCLUDE (id, storefront, category, causes);
CREATE INDEX complaint_order ON public.complaint USING btree (storefront, order_number) WHERE (order_number IS NOT NULL);
CREATE INDEX complaint_order_start ON public.complaint USING btree (order_number text_pattern_ops) WHERE (order_number IS NOT NULL);
CREATE INDEX complaint_received ON public.complaint USING btree (received_at DESC, id DESC);
CREATE INDEX complaint_reference_start ON public.complaint USING btree (reference text_pattern_ops);
CREATE INDEX complaint_unacknowledged ON public.complaint USING btree (sort_at) INCLUDE (id, storefront, zone, next_due_on, stage, handler, holder, category, severity, channel, language, files, finding) WHERE (on_desk AND (stage <> 'closed'::text) AND (acknowledged_at IS NULL));
CREATE INDEX complaint_unassigned ON public.complaint USING btree (sort_at) INCLUDE (id, storefront, zone, next_due_on, stage, handler, holder, category, severity, channel, language, files, finding) WHERE (on_desk AND (stage <> 'closed'::text) AND ((handler IS NULL) OR (concerned @> ARRAY[handler])));
CREATE INDEX complaint_undelivered ON public.complaint USING btree (sort_at) INCLUDE (id, storefront, zone, next_due_on, stage, handler, holder, category, severity, channel, language, files, finding) WHERE (on_desk AND (undelivered > 0));
CREATE INDEX complaint_unsealed ON public.complaint USING btree (id) WHERE (version > sealed_version);
CREATE INDEX complaint_waiting ON public.complaint USING btree (holder, sort_at) INCLUDE (id, storefront, zone, next_due_on, stage, handler, category, severity, channel, language, files, finding) WHERE (on_desk AND (holder = ANY (ARRAY['customer'::text, 'partner'::text])));
CREATE INDEX complaint_wake ON public.complaint USING btree (wake_at) WHERE (wake_at IS NOT NULL);
grant delete, insert, maintain, select, update on complaint to verhaal_app;

create table complaint_link (
  complaint_id uuid not null,
  other uuid not null,
  kind text not null,
  reference text not null,
  linked_at timestamp with time zone not null,
  linked_by text not null,
  constraint complaint_link_complaint_id_fkey FOREIGN KEY (complaint_id) REFERENCES complaint(id) DEFERRABLE INITIALLY DEFERRED,
  constraint complaint_link_pkey PRIMARY KEY (complaint_id, other)
);
CREATE INDEX complaint_link_other ON public.complaint_link USING btree (other);
grant delete, insert, maintain, select, update on complaint_link to verhaal_app;

create table conflict (
  id uuid default gen_random_uuid() not null,
  person text not null,
  complaint_id uuid,
  email text,
  note text not null,
  noted_by text not null,
  noted_at timestamp with time zone not null,
  constraint conflict_about CHECK (((complaint_id IS NULL) <> (email IS NULL))),
  constraint conflict_complaint_id_fkey FOREIGN KEY (complaint_id) REFERENCES complaint(id),
  constraint conflict_person_fkey FOREIGN KEY (person) REFERENCES person(id),
  constraint conflict_pkey PRIMARY KEY (id)
);
CREATE INDEX conflict_complaint ON public.conflict USING btree (complaint_id) WHERE (complaint_id IS NOT NULL);
CREATE INDEX conflict_email ON public.conflict USING btree (lower(email)) WHERE (email IS NOT NULL);
grant delete, insert, maintain, select, update on conflict to verhaal_app;

create table contact (
  complaint_id uuid not null,
  name text,
  email text,
  phone text,
  address text,
  help text,
  summary text,
  constraint contact_complaint_id_fkey FOREIGN KEY (complaint_id) REFERENCES complaint(id) DEFERRABLE INITIALLY DEFERRED,
  constraint contact_pkey PRIMARY KEY (complaint_id)
);
CREATE INDEX contact_by_name ON public.contact USING btree (COALESCE(lower(name), ''::text), complaint_id);
CREATE INDEX contact_email ON public.contact USING btree (lower(email) text_pattern_ops);
CREATE INDEX contact_name_part ON public.contact USING gin (lower(name) gin_trgm_ops);
CREATE INDEX contact_phone ON public.contact USING btree ("right"(regexp_replace(phone, '\D'::text, ''::text, 'g'::text), 9)) WHERE (phone IS NOT NULL);
grant delete, insert, maintain, select, update on contact to verhaal_app;

create table desk_draft (
  id uuid not null,
  complaint_id uuid not null,
  act text not null,
  subject text default ''::text not null,
  version integer not null,
  fields jsonb not null,
  author text not null,
  saved_at timestamp with time zone not null,
  returned jsonb,
  begun_at timestamp with time zone default clock_timestamp() not null,
  constraint desk_draft_pkey PRIMARY KEY (id)
);
CREATE INDEX desk_draft_author ON public.desk_draft USING btree (author, saved_at);
CREATE INDEX desk_draft_begun ON public.desk_draft USING btree (begun_at);
CREATE INDEX desk_draft_complaint ON public.desk_draft USING btree (complaint_id, saved_at);
grant delete, insert, maintain, select, update on desk_draft to verhaal_app;

create table draft (
  hash text not null,
  storefront text not null,
  answers jsonb not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint draft_pkey PRIMARY KEY (hash)
);
CREATE INDEX draft_expiry ON public.draft USING btree (expires_at);
grant delete, insert, maintain, select, update on draft to verhaal_app;

create table entrance (
  hash text not null,
  purpose text not null,
  person_id text,
  facts jsonb default '{}'::jsonb not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint entrance_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint entrance_pkey PRIMARY KEY (hash)
);
CREATE INDEX entrance_expiry ON public.entrance USING btree (expires_at);
grant delete, insert, maintain, select, update on entrance to verhaal_app;

create table erased (
  kind text not null,
  subject uuid not null,
  at timestamp with time zone not null,
  constraint erased_pkey PRIMARY KEY (kind, subject)
);
CREATE TRIGGER history_is_not_emptied BEFORE TRUNCATE ON public.erased FOR EACH STATEMENT EXECUTE FUNCTION refuse_change() /* always */;
CREATE TRIGGER history_stays BEFORE DELETE OR UPDATE ON public.erased FOR EACH STATEMENT EXECUTE FUNCTION refuse_change() /* always */;
grant insert, select on erased to verhaal_app;

create table erased_file (
  id text not null,
  constraint erased_file_pkey PRIMARY KEY (id)
);
grant delete, insert, maintain, select, update on erased_file to verhaal_app;

create table erasure (
  id uuid not null,
  because text not null,
  mail_id uuid,
  proposed_by text not null,
  proposed_at timestamp with time zone not null,
  state text default 'proposed'::text not null,
  decided_by text,
  decided_at timestamp with time zone,
  finished_at timestamp with time zone,
  constraint erasure_because CHECK ((because = ANY (ARRAY['time'::text, 'request'::text]))),
  constraint erasure_four_eyes CHECK (((state <> ALL (ARRAY['approved'::text, 'done'::text])) OR (decided_by <> proposed_by))),
  constraint erasure_state CHECK ((state = ANY (ARRAY['proposed'::text, 'approved'::text, 'refused'::text, 'done'::text]))),
  constraint erasure_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES mail_in(id),
  constraint erasure_pkey PRIMARY KEY (id)
);
CREATE INDEX erasure_open ON public.erasure USING btree (proposed_at) WHERE (state = ANY (ARRAY['proposed'::text, 'approved'::text]));
CREATE INDEX erasure_proposed ON public.erasure USING btree (proposed_at DESC);
grant delete, insert, maintain, select, update on erasure to verhaal_app;

create table erasure_part (
  erasure uuid not null,
  kind text not null,
  subject uuid not null,
  state text default 'waiting'::text not null,
  why text,
  at timestamp with time zone,
  constraint erasure_part_kind CHECK ((kind = ANY (ARRAY['complaint'::text, 'mail'::text]))),
  constraint erasure_part_state CHECK ((state = ANY (ARRAY['waiting'::text, 'erased'::text, 'kept'::text]))),
  constraint erasure_part_erasure_fkey FOREIGN KEY (erasure) REFERENCES erasure(id),
  constraint erasure_part_pkey PRIMARY KEY (erasure, kind, subject)
);
grant delete, insert, maintain, select, update on erasure_part to verhaal_app;

create table event (
  complaint_id uuid not null,
  version integer not null,
  type text not null,
  at timestamp with time zone not null,
  by jsonb not null,
  facts jsonb not null,
  words_digest text,
  previous_hash text not null,
  hash text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint event_complaint_id_fkey FOREIGN KEY (complaint_id) REFERENCES complaint(id) DEFERRABLE INITIALLY DEFERRED,
  constraint event_pkey PRIMARY KEY (complaint_id, version)
);
CREATE INDEX event_recorded ON public.event USING btree (recorded_at);
CREATE TRIGGER history_is_not_emptied BEFORE TRUNCATE ON public.event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change() /* always */;
CREATE TRIGGER history_stays BEFORE DELETE OR UPDATE ON public.event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change() /* always */;
grant insert, select on event to verhaal_app;

create table export (
  id uuid not null,
  asked_by text not null,
  asked_at timestamp with time zone not null,
  state text not null,
  progress integer default 0 not null,
  total integer,
  bytes bigint,
  sha256 text,
  failure text,
  finished_at timestamp with time zone,
  expires_at timestamp with time zone not null,
  seen_at timestamp with time zone,
  constraint export_pkey PRIMARY KEY (id)
);
CREATE INDEX export_waiting ON public.export USING btree (asked_at) WHERE (state = ANY (ARRAY['waiting'::text, 'running'::text]));
grant delete, insert, maintain, select, update on export to verhaal_app;

create table factor_role (
  role text not null,
  constraint factor_role_pkey PRIMARY KEY (role)
);
grant delete, insert, maintain, select, update on factor_role to verhaal_app;

create table file (
  id text not null,
  bytes bigint not null,
  type text not null,
  stored_at timestamp with time zone not null,
  arrived_at timestamp with time zone default clock_timestamp() not null,
  touched_at timestamp with time zone,
  used boolean default false not null,
  scan text,
  unread_at timestamp with time zone,
  constraint file_pkey PRIMARY KEY (id)
);
CREATE INDEX file_infected ON public.file USING btree (id) WHERE (scan ~~ 'virus %'::text);
CREATE INDEX file_unread ON public.file USING btree (id) WHERE (unread_at IS NOT NULL);
CREATE INDEX file_unscanned ON public.file USING btree (id) WHERE (scan IS NULL);
CREATE INDEX file_unused ON public.file USING btree (arrived_at) WHERE (NOT used);
grant delete, insert, maintain, select, update on file to verhaal_app;

create table held_letter (
  id uuid not null,
  complaint_id uuid not null,
  act text not null,
  subject text default ''::text not null,
  person text not null,
  commands jsonb not null,
  expected integer not null,
  kinds text[] not null,
  fields jsonb not null,
  held_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  begun boolean default false not null,
  begun_at timestamp with time zone default clock_timestamp() not null,
  constraint held_letter_pkey PRIMARY KEY (id)
);
CREATE INDEX held_letter_complaint ON public.held_letter USING btree (complaint_id);
CREATE INDEX held_letter_due ON public.held_letter USING btree (due_at, id);
grant delete, insert, maintain, select, update on held_letter to verhaal_app;

create table house_role (
  id text not null,
  name text not null,
  description text not null,
  permissions text[] not null,
  counts_as text[] not null,
  constraint house_role_pkey PRIMARY KEY (id)
);
grant delete, insert, maintain, select, update on house_role to verhaal_app;

create table identity (
  issuer text not null,
  subject text not null,
  person_id text not null,
  linked_at timestamp with time zone not null,
  used_at timestamp with time zone not null,
  removed_at timestamp with time zone,
  constraint identity_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint identity_pkey PRIMARY KEY (issuer, subject)
);
CREATE UNIQUE INDEX identity_person ON public.identity USING btree (issuer, person_id);
grant delete, insert, maintain, select, update on identity to verhaal_app;

create table keeping (
  thing text not null,
  months integer not null,
  saved_by text not null,
  saved_at timestamp with time zone not null,
  constraint keeping_months CHECK (((months >= 1) AND (months <= 240))),
  constraint keeping_pkey PRIMARY KEY (thing)
);
grant delete, insert, maintain, select, update on keeping to verhaal_app;

create table ledger_check (
  id uuid not null,
  asked_by text,
  asked_at timestamp with time zone not null,
  state text not null,
  done integer default 0 not null,
  total integer,
  events integer,
  findings jsonb default '[]'::jsonb not null,
  finished_at timestamp with time zone,
  seen_at timestamp with time zone,
  constraint ledger_check_pkey PRIMARY KEY (id)
);
CREATE INDEX ledger_check_asked ON public.ledger_check USING btree (asked_at);
grant delete, insert, maintain, select, update on ledger_check to verhaal_app;

create table letter (
  id uuid not null,
  complaint_id uuid,
  key text not null,
  kind text not null,
  version integer,
  recipient text not null,
  state text default 'waiting'::text not null,
  attempts integer default 0 not null,
  next_attempt_at timestamp with time zone not null,
  message_id text not null,
  sender text,
  address text,
  language text,
  subject text,
  text text,
  html text,
  facts jsonb,
  delivered_at timestamp with time zone,
  via text,
  error text,
  created_at timestamp with time zone not null,
  taken integer,
  handed_at timestamp with time zone,
  doubts integer,
  dated_at timestamp with time zone,
  held_at timestamp with time zone,
  constraint letter_complaint_id_fkey FOREIGN KEY (complaint_id) REFERENCES complaint(id) DEFERRABLE INITIALLY DEFERRED,
  constraint letter_pkey PRIMARY KEY (id),
  constraint letter_complaint_id_key_key UNIQUE (complaint_id, key),
  constraint letter_message_id_key UNIQUE (message_id)
);
CREATE INDEX letter_created ON public.letter USING btree (created_at DESC, id DESC);
CREATE INDEX letter_in_order ON public.letter USING btree (complaint_id, recipient, id) WHERE (state = 'waiting'::text);
CREATE INDEX letter_of_house ON public.letter USING btree (created_at) WHERE (complaint_id IS NULL);
CREATE INDEX letter_of_house_digits ON public.letter USING gin (regexp_replace(((COALESCE(subject, ''::text) || ' '::text) || COALESCE(text, ''::text)), '\D'::text, ''::text, 'g'::text) gin_trgm_ops) WHERE ((complaint_id IS NULL) AND (recipient <> 'customer'::text));
CREATE INDEX letter_of_house_said ON public.letter USING gin ((((((COALESCE(address, ''::text) || ' '::text) || COALESCE(subject, ''::text)) || ' '::text) || COALESCE(text, ''::text))) gin_trgm_ops) WHERE ((complaint_id IS NULL) AND (recipient <> 'customer'::text));
CREATE INDEX letter_on_paper ON public.letter USING btree (created_at) WHERE (state = 'to-post'::text);
CREATE INDEX letter_to_customer ON public.letter USING btree (lower(address), delivered_at DESC) WHERE (recipient = 'customer'::text);
CREATE INDEX letter_to_send ON public.letter USING btree (created_at, id) WHERE (state = ANY (ARRAY['to-post'::text, 'bounced'::text, 'failed'::text, 'unknown'::text]));
CREATE INDEX letter_unwritten ON public.letter USING btree (id) WHERE ((state = 'delivered'::text) AND (via = 'post'::text) AND (text IS NULL));
CREATE INDEX letter_waiting ON public.letter USING btree (next_attempt_at) WHERE (state = 'waiting'::text);
grant delete, insert, maintain, select, update on letter to verhaal_app;

create table letter_text (
  storefront text not null,
  letter text not null,
  language text not null,
  version integer not null,
  pieces jsonb not null,
  note text not null,
  written_by text not null,
  published_by text not null,
  published_at timestamp with time zone not null,
  constraint letter_text_pkey PRIMARY KEY (storefront, letter, language, version)
);
CREATE TRIGGER history_is_not_emptied BEFORE TRUNCATE ON public.letter_text FOR EACH STATEMENT EXECUTE FUNCTION refuse_change() /* always */;
CREATE TRIGGER history_stays BEFORE DELETE OR UPDATE ON public.letter_text FOR EACH STATEMENT EXECUTE FUNCTION refuse_change() /* always */;
grant insert, select on letter_text to verhaal_app;

create table letter_text_draft (
  storefront text not null,
  letter text not null,
  language text not null,
  pieces jsonb not null,
  revision integer not null,
  edited_by text not null,
  edited_at timestamp with time zone not null,
  submitted_by text,
  submitted_at timestamp with time zone,
  note text,
  constraint letter_text_draft_pkey PRIMARY KEY (storefront, letter, language)
);
grant delete, insert, maintain, select, update on letter_text_draft to verhaal_app;

create table link (
  hash text not null,
  purpose text not null,
  subject text not null,
  detail jsonb default '{}'::jsonb not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint link_pkey PRIMARY KEY (hash)
);
CREATE INDEX link_expiry ON public.link USING btree (expires_at);
CREATE INDEX link_subject ON public.link USING btree (subject);
grant delete, insert, maintain, select, update on link to verhaal_app;

create table mail_import (
  id uuid not null,
  started_at timestamp with time zone not null,
  started_by text,
  name text not null,
  own_dates boolean not null,
  why text,
  found integer default 0 not null,
  kept integer default 0 not null,
  known integer default 0 not null,
  problem text,
  finished_at timestamp with time zone,
  constraint mail_import_pkey PRIMARY KEY (id)
);
CREATE INDEX mail_import_started ON public.mail_import USING btree (started_at DESC);
grant delete, insert, maintain, select, update on mail_import to verhaal_app;

create table mail_in (
  id uuid not null,
  message_id text not null,
  digest text not null,
  received_at timestamp with time zone not null,
  stored_at timestamp with time zone not null,
  bytes bigint not null,
  mailbox text,
  uid_validity bigint,
  uid bigint,
  marked boolean default false not null,
  state text default 'new'::text not null,
  reason text,
  tried integer default 0 not null,
  next_at timestamp with time zone not null,
  storefront text,
  sender text,
  sender_name text,
  subject text,
  text text,
  attachments jsonb default '[]'::jsonb not null,
  complaint_id uuid,
  decided_at timestamp with time zone,
  decided_by text,
  decided_why text,
  way text default 'imap'::text not null,
  envelope_from text,
  envelope_to text[] default '{}'::text[] not null,
  peer text,
  helo text,
  import_id uuid,
  has_layout boolean default false not null,
  proof jsonb,
  question text,
  answers text[] default '{}'::text[] not null,
  constraint mail_in_complaint_id_fkey FOREIGN KEY (complaint_id) REFERENCES complaint(id) DEFERRABLE INITIALLY DEFERRED,
  constraint mail_in_pkey PRIMARY KEY (id),
  constraint mail_in_once UNIQUE (message_id, digest)
);
CREATE INDEX mail_in_complaint ON public.mail_in USING btree (complaint_id) WHERE (complaint_id IS NOT NULL);
CREATE INDEX mail_in_imported ON public.mail_in USING btree (import_id) WHERE (import_id IS NOT NULL);
CREATE INDEX mail_in_new ON public.mail_in USING btree (next_at, id) WHERE (state = 'new'::text);
CREATE INDEX mail_in_seen ON public.mail_in USING btree (decided_at DESC, id DESC) WHERE (state <> ALL (ARRAY['new'::text, 'waiting'::text]));
CREATE INDEX mail_in_sender ON public.mail_in USING btree (lower(sender)) WHERE (sender IS NOT NULL);
CREATE INDEX mail_in_sent_along ON public.mail_in USING btree (sender, stored_at) WHERE (attachments <> '[]'::jsonb);
CREATE INDEX mail_in_stored ON public.mail_in USING btree (stored_at DESC, way);
CREATE INDEX mail_in_unmarked ON public.mail_in USING btree (mailbox, uid) WHERE (NOT marked);
CREATE INDEX mail_in_waiting ON public.mail_in USING btree (received_at, id) WHERE (state = 'waiting'::text);
grant delete, insert, maintain, select, update on mail_in to verhaal_app;

create table mail_in_raw (
  mail_id uuid not null,
  raw bytea not null,
  constraint mail_in_raw_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES mail_in(id) DEFERRABLE INITIALLY DEFERRED,
  constraint mail_in_raw_pkey PRIMARY KEY (mail_id)
);
grant delete, insert, maintain, select, update on mail_in_raw to verhaal_app;

create table mail_matter (
  mail_id uuid not null,
  storefront text not null,
  kind text not null,
  received_at timestamp with time zone not null,
  due_on date,
  noted_at timestamp with time zone not null,
  noted_by text not null,
  note text,
  done_at timestamp with time zone,
  done_by text,
  how text,
  said text,
  handed_to text,
  missed_told_at timestamp with time zone,
  constraint mail_matter_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES mail_in(id) DEFERRABLE INITIALLY DEFERRED,
  constraint mail_matter_pkey PRIMARY KEY (mail_id)
);
CREATE INDEX mail_matter_done ON public.mail_matter USING btree (done_at DESC) WHERE (done_at IS NOT NULL);
CREATE INDEX mail_matter_open ON public.mail_matter USING btree (storefront, due_on, received_at) WHERE (done_at IS NULL);
grant delete, insert, maintain, select, update on mail_matter to verhaal_app;

create table mail_matter_address (
  storefront text not null,
  kind text not null,
  address text not null,
  constraint mail_matter_address_pkey PRIMARY KEY (storefront, kind)
);
grant delete, insert, maintain, select, update on mail_matter_address to verhaal_app;

create table mail_out (
  id boolean default true not null,
  left_at timestamp with time zone,
  failing_since timestamp with time zone,
  troubles integer default 0 not null,
  paused_until timestamp with time zone,
  problem text,
  said text,
  constraint mail_out_one CHECK (id),
  constraint mail_out_pkey PRIMARY KEY (id)
);
grant delete, insert, maintain, select, update on mail_out to verhaal_app;

create table mail_place (
  mailbox text not null,
  uid_validity bigint not null,
  last_uid bigint not null,
  since timestamp with time zone not null,
  read_at timestamp with time zone,
  problem text,
  problem_at timestamp with time zone,
  waiting integer default 0 not null,
  constraint mail_place_pkey PRIMARY KEY (mailbox)
);
grant delete, insert, maintain, select, update on mail_place to verhaal_app;

create table mail_receipt (
  mail_id uuid not null,
  way text not null,
  many integer not null,
  last_at timestamp with time zone not null,
  constraint mail_receipt_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES mail_in(id) DEFERRABLE INITIALLY DEFERRED,
  constraint mail_receipt_pkey PRIMARY KEY (mail_id, way)
);
grant delete, insert, maintain, select, update on mail_receipt to verhaal_app;

create table mail_refusal (
  way text not null,
  day date not null,
  why text not null,
  many integer not null,
  last_at timestamp with time zone not null,
  constraint mail_refusal_pkey PRIMARY KEY (way, day, why)
);
grant delete, insert, maintain, select, update on mail_refusal to verhaal_app;

create table mail_reminder (
  storefront text not null,
  day date not null,
  constraint mail_reminder_pkey PRIMARY KEY (storefront)
);
grant delete, insert, maintain, select, update on mail_reminder to verhaal_app;

create table mail_test (
  id uuid not null,
  letter_id uuid not null,
  address text not null,
  code_hash text not null,
  sent_at timestamp with time zone not null,
  sent_by text not null,
  problem text,
  tried integer default 0 not null,
  back_at timestamp with time zone,
  back_by text,
  constraint mail_test_pkey PRIMARY KEY (id)
);
CREATE INDEX mail_test_sent ON public.mail_test USING btree (sent_at DESC);
grant delete, insert, maintain, select, update on mail_test to verhaal_app;

create table own_keys (
  person_id text not null,
  single boolean not null,
  keys jsonb not null,
  constraint own_keys_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint own_keys_pkey PRIMARY KEY (person_id)
);
grant delete, insert, maintain, select, update on own_keys to verhaal_app;

create table partner (
  id text not null,
  name text not null,
  kind text not null,
  email text not null,
  language text not null,
  active boolean default true not null,
  daily_list boolean default false not null,
  constraint partner_pkey PRIMARY KEY (id)
);
grant delete, insert, maintain, select, update on partner to verhaal_app;

create table partner_list (
  partner text not null,
  storefront text not null,
  on_day date not null,
  letter uuid not null,
  constraint partner_list_partner_fkey FOREIGN KEY (partner) REFERENCES partner(id),
  constraint partner_list_storefront_fkey FOREIGN KEY (storefront) REFERENCES storefront(id),
  constraint partner_list_pkey PRIMARY KEY (partner, storefront, on_day)
);
grant delete, insert, maintain, select, update on partner_list to verhaal_app;

create table passkey (
  id text not null,
  person_id text not null,
  name text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  added_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint passkey_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint passkey_pkey PRIMARY KEY (id)
);
CREATE INDEX passkey_person ON public.passkey USING btree (person_id);
grant delete, insert, maintain, select, update on passkey to verhaal_app;

create table person (
  id text not null,
  name text not null,
  email text not null,
  language text not null,
  roles text[] not null,
  storefronts text[],
  password_hash text,
  active boolean default true not null,
  created_at timestamp with time zone not null,
  constraint person_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX person_email ON public.person USING btree (lower(email));
grant delete, insert, maintain, select, update on person to verhaal_app;

create table person_house_role (
  person_id text not null,
  house_role_id text not null,
  constraint person_house_role_house_role_id_fkey FOREIGN KEY (house_role_id) REFERENCES house_role(id),
  constraint person_house_role_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint person_house_role_pkey PRIMARY KEY (person_id, house_role_id)
);
CREATE INDEX person_house_role_role ON public.person_house_role USING btree (house_role_id);
grant delete, insert, maintain, select, update on person_house_role to verhaal_app;

create table policy_draft (
  policy text not null,
  from_policy text not null,
  from_version integer not null,
  document json not null,
  revision integer not null,
  drafters text[] not null,
  started_by text not null,
  started_at timestamp with time zone not null,
  edited_by text not null,
  edited_at timestamp with time zone not null,
  submitted_by text,
  submitted_at timestamp with time zone,
  in_force_from date,
  note text,
  sent_back_by text,
  sent_back_at timestamp with time zone,
  sent_back_reason text,
  constraint policy_draft_pkey PRIMARY KEY (policy)
);
grant delete, insert, maintain, select, update on policy_draft to verhaal_app;

create table policy_version (
  policy text not null,
  version integer not null,
  in_force_from date not null,
  document json not null,
  drafters text[] not null,
  submitted_by text not null,
  note text not null,
  published_by text not null,
  published_at timestamp with time zone not null,
  constraint policy_version_four_eyes CHECK (((published_by <> ALL (drafters)) AND (submitted_by = ANY (drafters)))),
  constraint policy_version_pkey PRIMARY KEY (policy, version)
);
CREATE TRIGGER history_is_not_emptied BEFORE TRUNCATE ON public.policy_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change() /* always */;
CREATE TRIGGER history_stays BEFORE DELETE OR UPDATE ON public.policy_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change() /* always */;
grant insert, select on policy_version to verhaal_app;

create table policy_withdrawal (
  policy text not null,
  version integer not null,
  withdrawn_by text not null,
  withdrawn_at timestamp with time zone not null,
  reason text not null,
  constraint policy_withdrawal_policy_version_fkey FOREIGN KEY (policy, version) REFERENCES policy_version(policy, version),
  constraint policy_withdrawal_pkey PRIMARY KEY (policy, version)
);
CREATE TRIGGER history_is_not_emptied BEFORE TRUNCATE ON public.policy_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change() /* always */;
CREATE TRIGGER history_stays BEFORE DELETE OR UPDATE ON public.policy_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change() /* always */;
grant insert, select on policy_withdrawal to verhaal_app;

create table presence (
  complaint_id uuid not null,
  person_id text not null,
  writing text,
  until timestamp with time zone not null,
  changed_at timestamp with time zone default clock_timestamp() not null,
  constraint presence_pkey PRIMARY KEY (complaint_id, person_id)
);
CREATE INDEX presence_changed ON public.presence USING btree (changed_at);
CREATE INDEX presence_until ON public.presence USING btree (until);
grant delete, insert, maintain, select, update on presence to verhaal_app;

create table promise (
  complaint_id uuid not null,
  storefront text not null,
  key text not null,
  kind text not null,
  clause text not null,
  strength text not null,
  owed_by text not null,
  debtor text,
  since timestamp with time zone not null,
  due_on date not null,
  due_at timestamp with time zone not null,
  ended text,
  ended_at timestamp with time zone,
  missed_at timestamp with time zone,
  constraint promise_complaint_id_fkey FOREIGN KEY (complaint_id) REFERENCES complaint(id) DEFERRABLE INITIALLY DEFERRED,
  constraint promise_pkey PRIMARY KEY (complaint_id, key)
);
CREATE INDEX promise_due_on ON public.promise USING btree (due_on) INCLUDE (complaint_id, storefront, kind, clause, strength, ended, missed_at, due_at);
CREATE INDEX promise_not_kept ON public.promise USING btree (due_on) INCLUDE (complaint_id, storefront, kind, ended, due_at, ended_at, missed_at) WHERE ((missed_at IS NOT NULL) OR (ended = 'late'::text));
CREATE INDEX promise_of_kind ON public.promise USING btree (kind, due_at, complaint_id) INCLUDE (storefront, due_on, ended, missed_at);
CREATE INDEX promise_open ON public.promise USING btree (kind, due_at, complaint_id) WHERE (ended IS NULL);
CREATE INDEX promise_outstanding ON public.promise USING btree (due_at, complaint_id, key) WHERE ((ended IS NULL) OR ((ended = 'excused'::text) AND (missed_at IS NOT NULL)));
grant delete, insert, maintain, select, update on promise to verhaal_app;

create table quality_sample (
  storefront text not null,
  week date not null,
  complaint_id uuid not null,
  handler text,
  answers jsonb,
  note text,
  reviewed_by text,
  reviewed_at timestamp with time zone,
  read_at timestamp with time zone,
  constraint quality_sample_complaint_id_fkey FOREIGN KEY (complaint_id) REFERENCES complaint(id),
  constraint quality_sample_storefront_week_fkey FOREIGN KEY (storefront, week) REFERENCES quality_week(storefront, week),
  constraint quality_sample_pkey PRIMARY KEY (storefront, week, complaint_id)
);
CREATE INDEX quality_sample_handler ON public.quality_sample USING btree (handler, reviewed_at) WHERE (reviewed_at IS NOT NULL);
grant delete, insert, maintain, select, update on quality_sample to verhaal_app;

create table quality_week (
  storefront text not null,
  week date not null,
  size integer not null,
  closed jsonb not null,
  drawn_at timestamp with time zone not null,
  constraint quality_week_storefront_fkey FOREIGN KEY (storefront) REFERENCES storefront(id),
  constraint quality_week_pkey PRIMARY KEY (storefront, week)
);
grant delete, insert, maintain, select, update on quality_week to verhaal_app;

create table question (
  complaint_id uuid not null,
  question text not null,
  source text not null,
  status text not null,
  asked_kind text,
  asked_of text,
  asked_at timestamp with time zone,
  due_on date,
  version integer not null,
  weight text,
  in_list boolean default false not null,
  constraint question_complaint_id_fkey FOREIGN KEY (complaint_id) REFERENCES complaint(id) DEFERRABLE INITIALLY DEFERRED,
  constraint question_pkey PRIMARY KEY (complaint_id, question)
);
CREATE INDEX question_asked ON public.question USING btree (asked_of) WHERE ((status = 'asked'::text) AND (asked_kind = 'person'::text));
CREATE INDEX question_asked_of ON public.question USING btree (asked_of, complaint_id) WHERE (asked_kind = 'person'::text);
CREATE INDEX question_listed ON public.question USING btree (asked_of, due_on) WHERE ((status = 'asked'::text) AND in_list);
CREATE INDEX question_open ON public.question USING btree (due_on) WHERE (status = 'asked'::text);
CREATE INDEX question_partner ON public.question USING btree (asked_of, complaint_id) WHERE (asked_kind = 'partner'::text);
grant delete, insert, maintain, select, update on question to verhaal_app;

create table recent_search (
  person text not null,
  text text not null,
  at timestamp with time zone not null,
  constraint recent_search_pkey PRIMARY KEY (person, text)
);
grant delete, insert, maintain, select, update on recent_search to verhaal_app;

create table recovery_code (
  hash text not null,
  person_id text not null,
  made_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint recovery_code_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint recovery_code_pkey PRIMARY KEY (hash)
);
CREATE INDEX recovery_code_person ON public.recovery_code USING btree (person_id);
grant delete, insert, maintain, select, update on recovery_code to verhaal_app;

create table reference_counter (
  storefront text not null,
  year integer not null,
  last integer not null,
  constraint reference_counter_pkey PRIMARY KEY (storefront, year)
);
grant delete, insert, maintain, select, update on reference_counter to verhaal_app;

create table remedy (
  complaint_id uuid not null,
  remedy text not null,
  kind text not null,
  status text not null,
  currency text,
  cents bigint,
  due_on date not null,
  offered_at timestamp with time zone not null,
  version integer not null,
  approver text,
  constraint remedy_complaint_id_fkey FOREIGN KEY (complaint_id) REFERENCES complaint(id) DEFERRABLE INITIALLY DEFERRED,
  constraint remedy_pkey PRIMARY KEY (complaint_id, remedy)
);
CREATE INDEX remedy_approved ON public.remedy USING btree (due_on, complaint_id, remedy) WHERE (status = 'approved'::text);
CREATE INDEX remedy_proposed ON public.remedy USING btree (due_on) WHERE (status = 'proposed'::text);
grant delete, insert, maintain, select, update on remedy to verhaal_app;

create table reply_key (
  hash text not null,
  purpose text not null,
  subject text not null,
  detail jsonb default '{}'::jsonb not null,
  created_at timestamp with time zone not null,
  constraint reply_key_pkey PRIMARY KEY (hash)
);
grant delete, insert, maintain, select, update on reply_key to verhaal_app;

create table rota_notice (
  complaint_id uuid not null,
  because jsonb not null,
  at timestamp with time zone not null,
  constraint rota_notice_complaint_id_fkey FOREIGN KEY (complaint_id) REFERENCES complaint(id),
  constraint rota_notice_pkey PRIMARY KEY (complaint_id)
);
grant delete, insert, maintain, select, update on rota_notice to verhaal_app;

create table rota_setting (
  storefront text not null,
  way text default 'by-hand'::text not null,
  after_hours integer default 4 not null,
  sample_size integer default 5 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint rota_setting_hours CHECK (((after_hours >= 1) AND (after_hours <= 80))),
  constraint rota_setting_sample CHECK (((sample_size >= 1) AND (sample_size <= 50))),
  constraint rota_setting_way CHECK ((way = ANY (ARRAY['by-hand'::text, 'at-once'::text, 'after'::text]))),
  constraint rota_setting_storefront_fkey FOREIGN KEY (storefront) REFERENCES storefront(id),
  constraint rota_setting_pkey PRIMARY KEY (storefront)
);
grant delete, insert, maintain, select, update on rota_setting to verhaal_app;

create table saved_view (
  id uuid default gen_random_uuid() not null,
  owner text not null,
  name text not null,
  query text not null,
  storefronts text[],
  "position" integer not null,
  created_at timestamp with time zone not null,
  constraint saved_view_pkey PRIMARY KEY (id)
);
CREATE INDEX saved_view_owner ON public.saved_view USING btree (owner);
grant delete, insert, maintain, select, update on saved_view to verhaal_app;

create table seal (
  number bigint not null,
  sealed_at timestamp with time zone not null,
  previous_hash text not null,
  hash text not null,
  constraint seal_pkey PRIMARY KEY (number)
);
CREATE TRIGGER history_is_not_emptied BEFORE TRUNCATE ON public.seal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change() /* always */;
CREATE TRIGGER history_stays BEFORE DELETE OR UPDATE ON public.seal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change() /* always */;
grant insert, select on seal to verhaal_app;

create table seal_entry (
  number bigint not null,
  complaint_id uuid not null,
  version integer not null,
  hash text not null,
  constraint seal_entry_number_fkey FOREIGN KEY (number) REFERENCES seal(number) DEFERRABLE INITIALLY DEFERRED,
  constraint seal_entry_pkey PRIMARY KEY (number, complaint_id)
);
CREATE INDEX seal_entry_complaint ON public.seal_entry USING btree (complaint_id, number DESC);
CREATE TRIGGER history_is_not_emptied BEFORE TRUNCATE ON public.seal_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change() /* always */;
CREATE TRIGGER history_stays BEFORE DELETE OR UPDATE ON public.seal_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change() /* always */;
grant insert, select on seal_entry to verhaal_app;

create table search (
  complaint_id uuid not null,
  said text not null,
  document tsvector generated always as (search_document(said)) stored not null,
  constraint search_complaint_id_fkey FOREIGN KEY (complaint_id) REFERENCES complaint(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  constraint search_pkey PRIMARY KEY (complaint_id)
);
CREATE INDEX search_document ON public.search USING gin (document);
grant delete, insert, maintain, select, update on search to verhaal_app;

create table secret_print (
  is_one boolean default true not null,
  print text not null,
  noted_at timestamp with time zone default now() not null,
  constraint secret_print_is_one CHECK (is_one),
  constraint secret_print_pkey PRIMARY KEY (is_one)
);
grant delete, insert, maintain, select, update on secret_print to verhaal_app;

create table session (
  hash text not null,
  person_id text not null,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  id uuid default gen_random_uuid() not null,
  way text default 'link'::text not null,
  strong boolean default false not null,
  browser text,
  system text,
  proved_at timestamp with time zone not null,
  constraint session_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint session_pkey PRIMARY KEY (hash)
);
CREATE UNIQUE INDEX session_id ON public.session USING btree (id);
CREATE INDEX session_person ON public.session USING btree (person_id);
grant delete, insert, maintain, select, update on session to verhaal_app;

create table setup_step (
  storefront text not null,
  step text not null,
  done_at timestamp with time zone not null,
  done_by text not null,
  constraint setup_step_pkey PRIMARY KEY (storefront, step)
);
grant delete, insert, maintain, select, update on setup_step to verhaal_app;

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
  country text,
  payment_method text,
  products text[] default '{}'::text[] not null,
  constraint shop_order_pkey PRIMARY KEY (storefront, number)
);
CREATE INDEX shop_order_courier ON public.shop_order USING btree (courier, storefront, number) WHERE (courier IS NOT NULL);
CREATE INDEX shop_order_products ON public.shop_order USING gin (jsonb_path_query_array(lines, '$[*]."name"'::jsonpath));
grant delete, insert, maintain, select, update on shop_order to verhaal_app;

create table skill (
  person text not null,
  languages text[],
  categories text[],
  saved_by text not null,
  saved_at timestamp with time zone not null,
  constraint skill_person_fkey FOREIGN KEY (person) REFERENCES person(id),
  constraint skill_pkey PRIMARY KEY (person)
);
grant delete, insert, maintain, select, update on skill to verhaal_app;

create table snippet (
  id uuid not null,
  owner text,
  name text not null,
  word text not null,
  language text not null,
  storefront text,
  fits text not null,
  text text not null,
  saved_by text not null,
  saved_at timestamp with time zone not null,
  constraint snippet_fits CHECK ((fits = ANY (ARRAY['letter'::text, 'note'::text, 'both'::text]))),
  constraint snippet_pkey PRIMARY KEY (id)
);
grant delete, insert, maintain, select, update on snippet to verhaal_app;

create table snooze (
  person text not null,
  complaint_id uuid not null,
  until timestamp with time zone not null,
  version integer not null,
  set_at timestamp with time zone not null,
  constraint snooze_complaint_id_fkey FOREIGN KEY (complaint_id) REFERENCES complaint(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  constraint snooze_pkey PRIMARY KEY (person, complaint_id)
);
grant delete, insert, maintain, select, update on snooze to verhaal_app;

create table storefront (
  id text not null,
  "position" integer not null,
  settings jsonb not null,
  constraint storefront_pkey PRIMARY KEY (id)
);
grant delete, insert, maintain, select, update on storefront to verhaal_app;

create table what_if_change (
  run uuid not null,
  number integer not null,
  complaint_id uuid not null,
  detail jsonb not null,
  constraint what_if_change_run_fkey FOREIGN KEY (run) REFERENCES what_if_run(id) ON DELETE CASCADE,
  constraint what_if_change_pkey PRIMARY KEY (run, number)
);
grant delete, insert, maintain, select, update on what_if_change to verhaal_app;

create table what_if_run (
  id uuid default gen_random_uuid() not null,
  policy json not null,
  source jsonb not null,
  calendars jsonb not null,
  storefronts text[] not null,
  received_from date not null,
  received_until date not null,
  judged_at timestamp with time zone not null,
  started_by text not null,
  started_at timestamp with time zone not null,
  state text not null,
  progress integer default 0 not null,
  total integer,
  attempt integer default 0 not null,
  seen_at timestamp with time zone,
  result jsonb,
  failure text,
  finished_at timestamp with time zone,
  constraint what_if_run_state CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'failed'::text, 'cancelled'::text]))),
  constraint what_if_run_pkey PRIMARY KEY (id)
);
CREATE INDEX what_if_run_to_do ON public.what_if_run USING btree (id) WHERE (state = ANY (ARRAY['waiting'::text, 'running'::text]));
grant delete, insert, maintain, select, update on what_if_run to verhaal_app;

create table words (
  complaint_id uuid not null,
  version integer not null,
  salt text,
  words jsonb,
  constraint words_complaint_id_version_fkey FOREIGN KEY (complaint_id, version) REFERENCES event(complaint_id, version) DEFERRABLE INITIALLY DEFERRED,
  constraint words_pkey PRIMARY KEY (complaint_id, version)
);
CREATE INDEX words_email ON public.words USING btree (lower((words ->> 'email'::text))) WHERE ((words ->> 'email'::text) IS NOT NULL);
grant delete, insert, maintain, select, update on words to verhaal_app;

create table wrong_code (
  id bigint generated always as identity not null,
  person_id text not null,
  at timestamp with time zone not null,
  constraint wrong_code_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint wrong_code_pkey PRIMARY KEY (id)
);
CREATE INDEX wrong_code_person ON public.wrong_code USING btree (person_id, at);
grant delete, insert, maintain, select, update on wrong_code to verhaal_app;
