-- What a message that came in answers, other matters than complaints with their own days, and what leaves for one address by itself.

-- The question whose address a message was sent to, and the ids of messages that it says it answers: hints for a person.
alter table mail_in add column question text;
alter table mail_in add column answers text[] not null default '{}';

-- What is no complaint and still has to be done: one for a message. A day is there where a law or the house gives one.
create table mail_matter (
  mail_id uuid primary key references mail_in (id) deferrable initially deferred,
  storefront text not null,
  kind text not null,
  received_at timestamptz not null,
  due_on date,
  noted_at timestamptz not null,
  noted_by text not null,
  note text,
  done_at timestamptz,
  done_by text,
  -- answered: a letter was written. handed-over: it went to another address. noted: something else was done, as said.
  how text,
  said text,
  -- Whom it was handed over to.
  handed_to text,
  -- When the managers were told that its day had gone.
  missed_told_at timestamptz
);
create index mail_matter_open on mail_matter (storefront, due_on, received_at) where done_at is null;
create index mail_matter_done on mail_matter (done_at desc) where done_at is not null;

-- To which address a shop hands over what is no complaint, by what it is.
create table mail_matter_address (
  storefront text not null,
  kind text not null,
  address text not null,
  primary key (storefront, kind)
);

-- On which day the managers of a shop were last reminded of what waits.
create table mail_reminder (
  storefront text primary key,
  day date not null
);

-- How many letters left by themselves for one address is asked before each of them.
create index letter_to_customer on letter (lower(address), delivered_at desc) where recipient = 'customer';
