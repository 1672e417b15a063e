export const settlement = {
  settled: 'We spoke with you about your complaint. You told us that it is settled.',
  what: 'What we agreed',
  back: 'Is it not settled after all? Reply to this message. We open your complaint again and answer it in writing.',
  bodies: 'That it was settled takes nothing from your rights. You can still turn to:',
}
export type SettlementTexts = typeof settlement
