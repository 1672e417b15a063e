-- Investigations: what is asked of whom and in which way, findings that were handed over, and one mail a day for a busy partner.

alter table partner add column daily_list boolean not null default false;

alter table question
  add column weight text,
  -- Asked in the partner's daily list, not by a mail of its own.
  add column in_list boolean not null default false;
create index question_listed on question (asked_of, due_on) where status = 'asked' and in_list;

-- The newest version of the findings that was handed over.
alter table complaint add column findings_version integer;

-- The daily list went out to a partner on this day, for this shop: never twice.
create table partner_list (
  partner text not null references partner (id),
  storefront text not null references storefront (id),
  on_day date not null,
  letter uuid not null,
  primary key (partner, storefront, on_day)
);
