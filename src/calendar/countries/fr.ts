import type { Rule } from '../holidays.ts'

// France. Code du travail, article L3133-1: eleven days. Moselle (57), Bas-Rhin (67) and Haut-Rhin (68) add two more
// (L3134-13): 26 December, and Good Friday "in the communes with a Protestant church or one of both confessions". Which
// communes those are is not listed anywhere; in a commune without one Good Friday is worked, which the shop can say itself.
// The day of solidarity (often Whit Monday) differs by employer; Whit Monday stays a holiday. Overseas days are left out.

const editions = ['2026-11'] as const

const rules: readonly Rule[] = [
  { name: 'new-years-day', month: 1, date: 1 },
  { name: 'easter-monday', daysAfterEaster: 1 },
  { name: 'labour-day', month: 5, date: 1 },
  { name: 'victory-day', month: 5, date: 8 },
  { name: 'ascension-day', daysAfterEaster: 39 },
  { name: 'whit-monday', daysAfterEaster: 50 },
  { name: 'national-day', month: 7, date: 14 },
  { name: 'assumption', month: 8, date: 15 },
  { name: 'all-saints', month: 11, date: 1 },
  { name: 'armistice-day', month: 11, date: 11 },
  { name: 'christmas-day', month: 12, date: 25 },
]

const local: readonly Rule[] = [
  { name: 'good-friday', daysAfterEaster: -2 },
  { name: 'second-christmas-day', month: 12, date: 26 },
]

export const france = { editions, rules, exceptions: [] }
const alsaceMoselle = { editions, rules: [...rules, ...local], exceptions: [] }

export const frenchDepartments = { 'FR-57': alsaceMoselle, 'FR-67': alsaceMoselle, 'FR-68': alsaceMoselle }
