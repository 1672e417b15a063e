-- How letters leave: who is at it, what is not known of it, and how the mail server fares.

-- Rises each time somebody takes the letter to send it: whoever was held up meanwhile finds another number and stops.
alter table letter add column taken integer;
-- Set as it is handed to the mail server, taken away with the answer: whoever finds it set knows that nobody knows.
alter table letter add column handed_at timestamptz;
-- How often it was handed over without an answer to the last line of it.
alter table letter add column doubts integer;
-- What stands above it as its date: the same on every copy.
alter table letter add column dated_at timestamptz;
-- When the mail server last made it wait through no fault of its own.
alter table letter add column held_at timestamptz;

drop index letter_to_send;
create index letter_to_send on letter (created_at, id) where state in ('to-post', 'bounced', 'failed', 'unknown');
-- Letters of one complaint to one reader leave in their order.
create index letter_in_order on letter (complaint_id, recipient, id) where state = 'waiting';

-- How the mail server fares, in one row.
create table mail_out (
  id boolean primary key default true,
  left_at timestamptz,
  failing_since timestamptz,
  troubles integer not null default 0,
  paused_until timestamptz,
  problem text,
  said text,
  constraint mail_out_one check (id)
);
