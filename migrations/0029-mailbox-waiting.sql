-- How many messages were still to be taken from a mailbox when it was last looked at.
alter table mail_place add column waiting integer not null default 0;
