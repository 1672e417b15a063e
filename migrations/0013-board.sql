-- A review by more than one member: how many must vote where the policy asks for more than one, who has voted, and who stood aside.
-- Nothing of this happened before, so there is nothing to fill in.
alter table complaint
  add column quorum smallint,
  add column voted text[] not null default '{}',
  add column recused text[] not null default '{}',
  add column verdict text;
