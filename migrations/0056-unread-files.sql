-- Since when a file that was kept cannot be read any more, or is not what it was: said on the page Health until it can be read again.
alter table file add column unread_at timestamptz;
create index file_unread on file (id) where unread_at is not null;
