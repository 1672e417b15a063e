-- The lists of the desk, and those that people keep, are counted on each of its pages: from an index alone, with all that a list is
-- narrowed to, so that a row of the complaint is not looked up to be passed over.
drop index complaint_desk;
create index complaint_desk on complaint (sort_at, id)
  include (storefront, zone, next_due_on, stage, handler, holder, category, severity, channel, language, files, finding)
  where on_desk;
drop index complaint_unacknowledged;
create index complaint_unacknowledged on complaint (sort_at)
  include (id, storefront, zone, next_due_on, stage, handler, holder, category, severity, channel, language, files, finding)
  where on_desk and stage <> 'closed' and acknowledged_at is null;
drop index complaint_unassigned;
create index complaint_unassigned on complaint (sort_at)
  include (id, storefront, zone, next_due_on, stage, handler, holder, category, severity, channel, language, files, finding)
  where on_desk and stage <> 'closed' and (handler is null or concerned @> array[handler]);
drop index complaint_undelivered;
create index complaint_undelivered on complaint (sort_at)
  include (id, storefront, zone, next_due_on, stage, handler, holder, category, severity, channel, language, files, finding)
  where on_desk and undelivered > 0;
drop index complaint_waiting;
create index complaint_waiting on complaint (holder, sort_at)
  include (id, storefront, zone, next_due_on, stage, handler, category, severity, channel, language, files, finding)
  where on_desk and holder in ('customer', 'partner');

-- By what a complaint is about, which is what most lists that people keep ask for.
create index complaint_desk_category on complaint (category, sort_at) include (id, storefront, zone, next_due_on, stage, handler)
  where on_desk;

-- The index of work by handler, which holds more, is read instead.
drop index complaint_handler;

-- What is asked of somebody and waits for their answer, without all that they ever answered.
create index question_asked on question (asked_of) where status = 'asked' and asked_kind = 'person';
