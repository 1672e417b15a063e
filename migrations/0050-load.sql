-- Who has how much work is counted from an index alone: of each complaint on the desk only what is counted.
drop index complaint_handler_open;
create index complaint_load on complaint (handler, stage)
  include (id, storefront, zone, sort_at, next_due_on, received_at, acknowledged_at) where on_desk;
