-- With which secrets this house seals its keys, as a keyed hash of them: a program that has others would let nobody in and say nothing of why.
create table secret_print (
  is_one boolean primary key default true,
  print text not null,
  noted_at timestamptz not null default now(),
  constraint secret_print_is_one check (is_one)
);
