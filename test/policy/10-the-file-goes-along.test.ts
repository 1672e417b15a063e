import { test } from 'vitest'
import { takenADay } from '#complaint/steps/take-dossier.ts'
import { bea, customer, does, escalates, files, given, mira, noor } from './given.ts'

const document = { form: 'pdf', sha256: 'a'.repeat(64), bytes: 120_000, pages: 4 } as const
const takes = (at: string) => does(at, customer, { type: 'take-dossier', document })
const filed = given(files('2026-04-02'))

test('a customer takes their file along as often as anybody needs on a day, and the next day again', () => {
  const often = filed.and(...Array.from({ length: takenADay }, () => takes('2026-04-07')))
  often.when(takes('2026-04-07')).then('dossier-taken-enough')
  often.when(takes('2026-04-08')).then([{ type: 'dossier-taken' }])
})

test('for somebody outside the file is made by the manager or the board, for a body that is known or named, and with a reason', () => {
  const words = { why: 'They asked for it.' }
  const makes = { type: 'make-dossier', for: 'outside', document } as const
  const escalated = filed.and(escalates('2026-04-10'))
  for (const by of [mira, bea])
    escalated
      .when(does('2026-04-13', by, { ...makes, words: { ...words, to: 'A lawyer' } }))
      .then([{ type: 'dossier-made' }])
  escalated.when(does('2026-04-13', noor, { ...makes, words })).then('not-allowed')
  escalated.when(does('2026-04-13', mira, { ...makes, words })).then('body-missing')
  escalated.when(does('2026-04-13', mira, { ...makes, words: { ...words, to: ' ' } })).then('body-missing')
  escalated.when(does('2026-04-13', mira, { ...makes, to: 'nobody-knows', words })).then('body-missing')
  escalated.when(does('2026-04-13', mira, { ...makes, to: 'court-england-wales' })).then('reason-missing')
})
