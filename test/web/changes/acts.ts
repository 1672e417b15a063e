// What every form of the desk, the board's room and the administrator's rooms does to the record, one by one.
/** It stands in the complaint's own history, with who did it and when. */
export const inHistory: readonly string[] = [
  ...['pack', 'pack/zip', 'dossier', 'vote', 'recuse', 'review', 'reply'].map(act => `/board/:id/${act}`),
  ...['pack', 'pack/zip', 'dossier', 'undo', 'review-change', 'hold-customer', 'link', 'unlink', 'new'].map(act =>
    act === 'new' ? '/desk/complaints/new' : `/desk/complaints/:id/${act}`,
  ),
  '/desk/bulk',
  '/desk/bulk/:batch/undo',
  '/desk/log/sign',
  '/desk/workload/hand-over/:person',
  '/desk/hearings/:id',
]

/** It changes nothing for anybody else, or nothing that is in force: each with why. */
export const convenience: Readonly<Record<string, string>> = {
  '/desk/sign-out': 'ends one’s own session in one’s own browser',
  '/desk/session/extend': 'keeps one’s own session',
  '/desk/keys': 'one’s own keys',
  '/desk/feedback': 'that one read what was said of one’s own work',
  '/desk/search': 'what one searched for oneself',
  '/desk/search/forget': 'what one searched for oneself',
  '/desk/complaints/:id/presence': 'that one is there, for a minute',
  '/desk/complaints/:id/snooze': 'what one put aside in one’s own list',
  '/desk/complaints/:id/draft/:act': 'a letter that is being written',
  '/desk/complaints/:id/drafts/take': 'a letter that is being written, with who wrote it',
  '/desk/complaints/:id/drafts/discard': 'a letter that is being written',
  '/desk/account/authenticator/start': 'a secret that opens nothing before it is confirmed',
  '/desk/account/passkeys/options': 'a question to one’s own device',
  '/desk/account/provider': 'leads to the provider; what comes of it is written down on the way back',
  '/desk/health/check': 'counts and compares, and changes nothing',
  '/desk/policy/what-if': 'rules that are only supposed',
  '/desk/policy/what-if/:run/stop': 'rules that are only supposed',
  '/desk/policy/:id/draft/import': 'a draft: in force nowhere, kept with who wrote it',
  '/desk/policy/:id/draft/:section': 'a draft: in force nowhere, kept with who wrote it',
  '/desk/policy/:id/draft/:section/:item': 'a draft: in force nowhere, kept with who wrote it',
  '/desk/policy/:id/draft/:section/:item/cases': 'a draft: in force nowhere, kept with who wrote it',
  '/desk/policy/:id/draft/:section/:item/cases/:sub': 'a draft: in force nowhere, kept with who wrote it',
  '/mailbox/clock': 'the clock of the demo, which no other house has',
}

/** It needs a device, and is looked at where there is one. */
export const elsewhere: Readonly<Record<string, string>> = {
  '/desk/account/passkeys': 'test/admin/sign-in-passkey.test.ts',
}
