-- How many are in each list of the desk is counted no further than anybody looks; these lead to the first ones without going past all others.
create index complaint_unassigned on complaint (sort_at) where on_desk and stage <> 'closed' and (handler is null or concerned @> array[handler]);
create index complaint_unacknowledged on complaint (sort_at) where on_desk and stage <> 'closed' and acknowledged_at is null;
create index complaint_waiting on complaint (holder, sort_at) where on_desk and holder in ('customer', 'partner');
create index complaint_undelivered on complaint (sort_at) where on_desk and undelivered > 0;

-- What was not kept and what is still owed, due first on top: few of all promises there ever were.
create index promise_outstanding on promise (due_at, complaint_id, key) where ended is null or (ended = 'excused' and missed_at is not null);

-- What complaints of some months have in common, without a look at the complaints themselves.
create index complaint_months on complaint (zone, received_at) include (id, storefront, category, causes);

-- Letters on paper whose words are not kept yet are looked for again and again.
create index letter_unwritten on letter (id) where state = 'delivered' and via = 'post' and text is null;
