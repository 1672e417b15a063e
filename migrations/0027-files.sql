-- Which files something in the house names, when each was last sent, and what the virus scanner found.
-- `arrived_at` is by the clock that `event.recorded_at` is by; of what is here already everything is looked through once.
alter table file
  add column arrived_at timestamptz not null default '2000-01-01T00:00:00Z',
  add column touched_at timestamptz,
  add column used boolean not null default false,
  add column scan text;
alter table file alter column arrived_at set default clock_timestamp();
create index file_unused on file (arrived_at) where not used;
create index file_unscanned on file (id) where scan is null;
create index file_infected on file (id) where scan like 'virus %';
