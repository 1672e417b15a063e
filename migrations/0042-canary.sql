-- Every few minutes the program tries the whole way by itself, without making a complaint: how that went, in one row.
create table canary (
  id boolean primary key default true constraint canary_one check (id),
  -- The moment of the machine, as jobs are planned by it.
  at timestamptz not null,
  -- Since when something of it does not work.
  failing_since timestamptz,
  -- Which parts do not work: files, mail.
  problems text[] not null default '{}'
);
