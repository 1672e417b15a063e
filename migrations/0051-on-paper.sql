-- Every page of the desk says which letters on paper should be in the post by now: looked up by themselves, not among all that came back.
create index letter_on_paper on letter (created_at) where state = 'to-post';
