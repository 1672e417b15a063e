export const boardReply = {
  opening: (reviewer: string) => `This is the reply to your request for a review by ${reviewer}.`,
  decision: 'The decision',
  verdicts: {
    stands: 'Our earlier answer stands.',
    varied: 'Our earlier answer changes in part.',
    overturned: 'Our earlier answer no longer counts. This decision takes its place.',
  },
  findings: 'The review',
  remedy: 'What we do for you',
  noRemedy: 'The review adds no refund, exchange or repair.',
  bodies: 'If you are still not satisfied',
  lastStep: 'This was the last step with us.',
  bodiesIntro: 'You can now turn to an outside body.',
  file: 'You can take your whole file along. Open your complaint, and save or print it there.',
  fileByMail: 'You can take your whole file along. Ask us for it, and we send it to you.',
}
export type BoardReplyTexts = typeof boardReply
