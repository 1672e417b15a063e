export const boardReply = {
  opening: 'This is the reply of our board to your complaint.',
  decision: 'The decision',
  findings: 'What the board found',
  remedy: 'What we do for you',
  noRemedy: 'The board adds no refund, exchange or repair.',
  bodies: 'If you are still not satisfied',
  bodiesIntro: 'This was the last step with us. You can now turn to an outside body.',
  does: (sentence: string) => `What it does: ${sentence}`,
  cannot: (sentence: string) => `What it cannot do: ${sentence}`,
  phone: (number: string) => `Phone: ${number}`,
  noDisputesCommittee: (shop: string) =>
    `${shop} does not belong to a disputes committee. So you cannot put this complaint to one.`,
  file: 'You can take your whole file along. Open your complaint, and save or print it there.',
  fileByMail: 'You can take your whole file along. Ask us for it, and we send it to you.',
}
export type BoardReplyTexts = typeof boardReply
