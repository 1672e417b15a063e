-- What is asked of many complaints is answered by indexes alone. A promise is counted for whoever it is not about.
drop index promise_due_on;
create index promise_due_on on promise (due_on)
  include (complaint_id, storefront, kind, clause, strength, ended, missed_at, due_at);
drop index promise_not_kept;
create index promise_not_kept on promise (due_on)
  include (complaint_id, storefront, kind, ended, due_at, ended_at, missed_at) where missed_at is not null or ended = 'late';
create index change_owner on change (owner, due_on) where made_at is null;
-- The same as letter_to_send.
drop index letter_unsent;

-- To the planner a document is a short column; each is read from elsewhere, so that going through all of them takes seconds.
create function said_like(wanted tsquery, most int default null) returns setof uuid language sql stable parallel safe
  set enable_seqscan = off
  as $$ select complaint_id from search where document @@ wanted limit most $$;
