-- How much one address sent along lately.
create index mail_in_sent_along on mail_in (sender, stored_at) where attachments <> '[]';
