import { expect, test } from 'vitest'
import { parsed } from '../../../../test/world/parsed.ts'
import type { ActName } from '../forms/act.ts'
import { acts } from './acts.ts'

const forms: readonly (readonly [ActName, Readonly<Record<string, string>>, string, readonly object[]])[] = [
  [
    'acknowledge',
    { handler: 'sanne', answerBy: '16-4-2026', note: '' },
    '',
    [{ type: 'acknowledge', handler: 'sanne', answerBy: '2026-04-16', words: {} }],
  ],
  ['register', { remark: 'Gezien' }, '', [{ type: 'register', words: { remark: 'Gezien' } }]],
  ['assign', { to: 'sanne', reason: '' }, '', [{ type: 'assign', to: 'sanne', words: {} }]],
  [
    'triage',
    { severity: 'high', safety: 'yes', reason: '' },
    '',
    [{ type: 'triage', severity: 'high', safety: true, words: {} }],
  ],
  ['settle', { how: 'Nieuwe gitaar' }, '', [{ type: 'settle', words: { how: 'Nieuwe gitaar' } }]],
  [
    'agree-date',
    { promise: 'answer-or-report:1.1', on: '30-4-2026', how: 'Belde' },
    '',
    [{ type: 'agree-date', promise: 'answer-or-report:1.1', on: '2026-04-30', words: { how: 'Belde' } }],
  ],
  [
    'note-moment',
    { moment: 'goods-returned', on: '14-4-2026' },
    '',
    [{ type: 'note-moment', moment: 'goods-returned', on: '2026-04-14' }],
  ],
  [
    'stop-clock',
    { because: 'waiting-for-goods', reason: 'Onderweg' },
    '',
    [{ type: 'stop-clock', because: 'waiting-for-goods', words: { reason: 'Onderweg' } }],
  ],
  ['restart-clock', { because: 'in-court' }, '', [{ type: 'restart-clock', because: 'in-court' }]],
  ['name-staff', { person: 'sanne' }, '', [{ type: 'name-staff', person: 'sanne' }]],
  [
    'hear-staff',
    { person: 'sanne', said: 'Ik belde wel' },
    '',
    [{ type: 'hear-staff', person: 'sanne', words: { said: 'Ik belde wel' } }],
  ],
  [
    'submit-answer',
    { summary: 'S', done: 'D', noRemedy: 'N', noChange: 'C' },
    '',
    [{ type: 'submit-answer', changes: [], words: { summary: 'S', done: 'D', noRemedy: 'N', noChange: 'C' } }],
  ],
  ['approve-answer', {}, '', [{ type: 'approve-answer' }]],
  ['return-answer', { reason: 'Noem de dag' }, '', [{ type: 'return-answer', words: { reason: 'Noem de dag' } }]],
  ['add-head', { text: 'Niemand nam op' }, '', [{ type: 'add-head', words: { text: 'Niemand nam op' } }]],
  [
    'plan-question',
    {
      text: 'Karton?',
      source: 'warehouse',
      weight: 'essential',
      whom: 'partner:venlo',
      dueOn: '2026-04-09',
      reveals: 'name',
      releases: 'not-of-this-complaint',
    },
    '',
    [
      { type: 'plan-question', source: 'warehouse', weight: 'essential', words: { text: 'Karton?' } },
      {
        type: 'ask',
        question: 'q1',
        of: { kind: 'partner', partner: 'venlo' },
        dueOn: '2026-04-09',
        reveals: ['name'],
      },
    ],
  ],
  [
    'revise-question',
    { text: 'Welk karton?', source: 'courier' },
    'q1',
    [{ type: 'revise-question', question: 'q1', source: 'courier', words: { text: 'Welk karton?' } }],
  ],
  [
    'withdraw-question',
    { reason: 'Bekend' },
    'q1',
    [{ type: 'withdraw-question', question: 'q1', words: { reason: 'Bekend' } }],
  ],
  [
    'add-evidence',
    { shows: 'Een scan', source: 'courier', on: '2-4-2026', time: '9.05' },
    '',
    [
      {
        type: 'add-evidence',
        source: 'courier',
        on: '2026-04-02',
        time: '09:05',
        files: [],
        words: { shows: 'Een scan', fileNames: [] },
      },
    ],
  ],
  [
    'correct-evidence',
    { shows: 'Een scan', source: 'courier', on: '2-4-2026', time: '' },
    'e1',
    [{ type: 'correct-evidence', evidence: 'e1', source: 'courier', on: '2026-04-02', words: { shows: 'Een scan' } }],
  ],
  [
    'hand-over-findings',
    { done: 'Gevraagd', finding1: 'upheld', cause1: 'packing', reasons1: 'Te dun', remedy: '', change: 'Dikker' },
    '',
    [
      { type: 'find', head: '1', finding: 'upheld', cause: 'packing', words: { reasons: 'Te dun' } },
      { type: 'hand-over-findings', words: { done: 'Gevraagd', change: 'Dikker' } },
    ],
  ],
  [
    'ask',
    { whom: 'person:sanne', dueOn: '2026-04-09' },
    'q1',
    [{ type: 'ask', question: 'q1', of: { kind: 'person', person: 'sanne' }, dueOn: '2026-04-09' }],
  ],
  [
    'answer-question',
    { text: 'Nee' },
    'q1',
    [{ type: 'answer-question', question: 'q1', files: [], words: { text: 'Nee', fileNames: [] } }],
  ],
  ['give-up-question', {}, 'q1', [{ type: 'give-up-question', question: 'q1' }]],
  [
    'find',
    { head: '1', finding: 'partly-upheld', cause: 'courier', reasons: 'De scan' },
    '1',
    [{ type: 'find', head: '1', finding: 'partly-upheld', cause: 'courier', words: { reasons: 'De scan' } }],
  ],
  [
    'report-progress',
    { done: 'Gevraagd', open: 'Antwoord', reason: 'Zij tellen nog', until: '30 april 2026' },
    '',
    [
      {
        type: 'report-progress',
        until: '2026-04-30',
        words: { done: 'Gevraagd', open: 'Antwoord', reason: 'Zij tellen nog' },
      },
    ],
  ],
  [
    'answer',
    { summary: 'S', done: 'D', noRemedy: 'N', apology: '', change2: 'C', owner2: 'sanne', by2: '1-5-2026', rows: '3' },
    '',
    [
      {
        type: 'answer',
        changes: [{ owner: 'sanne', by: '2026-05-01' }],
        words: { summary: 'S', done: 'D', noRemedy: 'N', changes: ['C'] },
      },
    ],
  ],
  [
    'offer-remedy',
    { kind: 'refund', amount: '€ 1.249,00', by: '2026-04-20', what: 'Terug' },
    '',
    [
      {
        type: 'offer-remedy',
        kind: 'refund',
        amount: { currency: 'EUR', cents: 124900 },
        by: '2026-04-20',
        words: { what: 'Terug' },
      },
    ],
  ],
  ['place-hold', { reason: 'Advocaat' }, '', [{ type: 'place-hold', words: { reason: 'Advocaat' } }]],
  ['lift-hold', { reason: 'Klaar' }, '', [{ type: 'lift-hold', words: { reason: 'Klaar' } }]],
  ['approve-remedy', {}, 'r1', [{ type: 'approve-remedy', remedy: 'r1' }]],
  [
    'refuse-remedy',
    { reason: 'Te veel' },
    'r1',
    [{ type: 'refuse-remedy', remedy: 'r1', words: { reason: 'Te veel' } }],
  ],
  [
    'carry-out-remedy',
    { on: '2026-04-14', proof: 'T-1' },
    'r1',
    [{ type: 'carry-out-remedy', remedy: 'r1', on: '2026-04-14', words: { proof: 'T-1' } }],
  ],
  [
    'fail-remedy',
    { by: '2026-04-24', reason: 'Uitverkocht' },
    'r1',
    [{ type: 'fail-remedy', remedy: 'r1', by: '2026-04-24', words: { reason: 'Uitverkocht' } }],
  ],
  ['escalate', { why: 'Te laat', want: '' }, '', [{ type: 'escalate', words: { why: 'Te laat' } }]],
  ['refer', { body: 'consuwijzer' }, '', [{ type: 'refer', body: 'consuwijzer', words: {} }]],
  [
    'receive-message',
    { channel: 'phone', text: 'Belde' },
    '',
    [{ type: 'receive-message', channel: 'phone', files: [], words: { text: 'Belde', fileNames: [] } }],
  ],
  [
    'send-message',
    { subject: '', text: 'Dag', do: 'wait' },
    '',
    [{ type: 'send-message', awaitsReply: true, words: { text: 'Dag' } }],
  ],
  ['note', { text: 'Boos' }, '', [{ type: 'note', files: [], words: { text: 'Boos', fileNames: [] } }]],
  [
    'correct-contact',
    { name: 'P. de Boer', email: 'p@post.example', phone: '', print: 'large', language: 'en', sure: 'yes' },
    '',
    [
      {
        type: 'correct-contact',
        largePrint: true,
        language: 'en',
        words: { name: 'P. de Boer', email: 'p@post.example' },
      },
    ],
  ],
  ['make-change', { how: 'Gedaan' }, 'c1', [{ type: 'make-change', change: 'c1', words: { how: 'Gedaan' } }]],
  ['withdraw', { reason: '' }, '', [{ type: 'withdraw', words: {} }]],
  ['accept', {}, '', [{ type: 'accept' }]],
  ['close', { remark: '' }, '', [{ type: 'close', words: {} }]],
  ['reopen', { reason: 'Weer stuk' }, '', [{ type: 'reopen', words: { reason: 'Weer stuk' } }]],
  ['post-letter', { on: '2-4-2026' }, 'receipt-1', [{ type: 'post-letter', letter: 'receipt-1', on: '2026-04-02' }]],
  ['return-letter', {}, 'receipt-1', [{ type: 'return-letter', letter: 'receipt-1', how: 'bounced' }]],
  [
    'resend-letter',
    { reason: 'New address.' },
    'receipt-1',
    [{ type: 'resend-letter', letter: 'receipt-1', words: { reason: 'New address.' } }],
  ],
  [
    'confirm-letter',
    { how: 'By phone.' },
    'receipt-1',
    [{ type: 'confirm-letter', letter: 'receipt-1', words: { how: 'By phone.' } }],
  ],
]

test.each(forms)('the form to %s is read as it was meant', (name, fields, subject, commands) => {
  expect(parsed(name, fields, subject)).toEqual({ commands, problems: [] })
})

test('every act has a form here', () => {
  expect(forms.map(([name]) => name).toSorted()).toEqual(Object.keys(acts).toSorted())
})
