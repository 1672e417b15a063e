import type { ChosenKeys } from '#keys/keys.ts'

/** What a key of the desk does. All but the first three work by the control that says so: `data-key="reply"`. */
export const deeds = [
  'next',
  'previous',
  'open',
  'select',
  'assign',
  'reply',
  'note',
  'snooze',
  'close',
  'mail-join',
  'mail-complaint',
  'mail-order-question',
  'mail-withdrawal',
  'mail-privacy',
  'mail-safety',
  'mail-other',
  'mail-spam',
  'search',
  'go',
  'keys',
] as const
export type Deed = (typeof deeds)[number]

const deedOfAct: Readonly<Record<string, Deed>> = {
  acknowledge: 'assign',
  assign: 'assign',
  'send-message': 'reply',
  note: 'note',
  snooze: 'snooze',
  close: 'close',
}

/** The deed whose key leads to an act, for `data-key` of its link or button. */
export const keyedAct = (act: string): Deed | undefined => deedOfAct[act]

export type KeyMap = Readonly<Record<Deed, string>>

/** The keys as they come: those that other desks have, too. */
export const usualKeys: KeyMap = {
  next: 'j',
  previous: 'k',
  open: 'o',
  select: 'x',
  assign: 'a',
  reply: 'r',
  note: 'n',
  snooze: 's',
  close: 'e',
  'mail-join': 'b',
  'mail-complaint': 'c',
  'mail-order-question': '1',
  'mail-withdrawal': '2',
  'mail-privacy': '3',
  'mail-safety': '4',
  'mail-other': '5',
  'mail-spam': '6',
  search: '/',
  go: 'g',
  keys: '?',
}

/** Single keys can be switched off as a whole (WCAG 2.2, 2.1.4); those with Ctrl stay. */
export type OwnKeys = { readonly single: boolean; readonly keys: KeyMap }

/** Somebody's keys, the usual one wherever they chose none. */
export const ownKeys = (chosen: ChosenKeys | undefined): OwnKeys => ({
  single: chosen?.single ?? true,
  keys: {
    ...usualKeys,
    ...Object.fromEntries(deeds.flatMap(deed => (chosen?.keys[deed] ? [[deed, chosen.keys[deed]]] : []))),
  },
})

const isSign = (key: string) => /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(key)

/** The deeds that cannot be told apart by these keys, and those whose key is not one sign. */
export const faultsOf = (keys: KeyMap): { readonly same: readonly Deed[]; readonly unfit: readonly Deed[] } => ({
  same: deeds.filter(deed => isSign(keys[deed]) && deeds.some(other => other !== deed && keys[other] === keys[deed])),
  unfit: deeds.filter(deed => !isSign(keys[deed])),
})
