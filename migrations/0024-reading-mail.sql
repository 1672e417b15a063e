-- What is known of a message once it was read: whether it can be looked at as its writer laid it out, and what is proven of its sender.

alter table mail_in add column has_layout boolean not null default false;
alter table mail_in add column proof jsonb;
