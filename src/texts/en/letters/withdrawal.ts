export const withdrawal = {
  withdrawn: (date: string) => `On ${date} you took back your complaint. We have stopped handling it.`,
  remedies: 'What we promised you and had not done yet, falls away with it.',
  kept: 'Our complaints log keeps the complaint, marked as withdrawn.',
  back: 'Do you want us to go on after all? Reply to this message, and we open your complaint again.',
  notYou: 'Did you not take it back? Then tell us too. We open it again.',
}
export type WithdrawalTexts = typeof withdrawal
