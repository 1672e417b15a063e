-- By which addresses a customer was known before they corrected one: a request about their data leads to those complaints too.
create index words_email on words (lower(words ->> 'email')) where words ->> 'email' is not null;

-- What names somebody in letters of the house, which are about many, and in what was written down of changes; as words and as digits.
create index letter_of_house_said on letter using gin
  ((coalesce(address, '') || ' ' || coalesce(subject, '') || ' ' || coalesce(text, '')) gin_trgm_ops)
  where complaint_id is null and recipient <> 'customer';
create index letter_of_house_digits on letter using gin
  (regexp_replace(coalesce(subject, '') || ' ' || coalesce(text, ''), '\D', '', 'g') gin_trgm_ops)
  where complaint_id is null and recipient <> 'customer';
create index audit_said on audit using gin (replace(coalesce(before::text, '') || ' ' || coalesce(after::text, ''), '\n', ' ') gin_trgm_ops);
create index audit_digits on audit using gin (regexp_replace(coalesce(before::text, '') || ' ' || coalesce(after::text, ''), '\D', '', 'g') gin_trgm_ops);
