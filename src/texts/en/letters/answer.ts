import { lowered } from '../../lowered.ts'

export const answer = {
  opening: 'This is our answer to your complaint.',
  yourComplaint: 'Your complaint',
  conclusion: 'Our conclusion',
  onPoint: (point: string, conclusion: string) => `${point}: ${lowered(conclusion)}`,
  firstPoint: 'Your complaint itself',
  done: 'What we did to find out',
  found: 'What we found',
  remedy: 'What we do for you',
  changes: 'What we change',
  noChange: 'Whether we change something',
  changeBy: (change: string, date: string) => `${change}. Ready by ${date}.`,
  disagree: 'If you do not agree',
  satisfied: 'Is the answer good for you? Then you do not have to do anything.',
  again: 'Do you have a question about this answer? Reply to this message.',
  reviewed: 'Your complaint has been reviewed already.',
  lastWord: 'This is our last word on your complaint.',
  toBodies: 'You can turn to an outside body:',
}
export type AnswerTexts = typeof answer
