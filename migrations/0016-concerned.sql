-- The colleagues that a complaint is about: none of them reads it. What was said of complaints there are is in their histories.

alter table complaint add column concerned text[] not null default '{}';
update complaint set concerned = named.people
  from (select complaint_id, array_agg(facts ->> 'person' order by version) as people
    from event where type = 'staff-named' group by complaint_id) named
  where named.complaint_id = complaint.id;
create index complaint_concerned on complaint using gin (concerned) where concerned <> '{}';
