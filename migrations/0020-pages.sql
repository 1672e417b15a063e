-- Changes and remedies that wait, in the order in which they are listed page by page.
drop index change_open, change_made, change_owner;
create index change_open on change (due_on, complaint_id, change) where made_at is null;
create index change_made on change (made_at, complaint_id, change) where made_at is not null;
create index change_owner on change (owner, due_on, complaint_id, change) where made_at is null;
create index remedy_approved on remedy (due_on, complaint_id, remedy) where status = 'approved';
