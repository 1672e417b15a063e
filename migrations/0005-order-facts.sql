-- What rules of a policy may depend on: where an order went, how it was paid, and what kind of goods it holds.
alter table shop_order
  add column country text,
  add column payment_method text,
  add column products text[] not null default '{}';
