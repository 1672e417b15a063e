-- Who must agree: to a remedy before it is promised, to an answer before it is sent. Policies may name more than the manager.
alter table remedy add column approver text;
alter table complaint
  add column answer_approver text,
  add column answer_submitted_at timestamptz;
create index complaint_answer_approver on complaint (answer_submitted_at) where answer_approver is not null;
