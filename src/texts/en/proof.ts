/** Asks somebody who is signed in once more who they are, before something changes on which signing in depends. */
export const proof = {
  title: 'Confirm that it is you',
  lead: (deed: string) =>
    `You asked us to ${deed}. Before that we ask you once more who you are. After it we do not ask again for ten minutes.`,
  deeds: {
    password: 'change your password',
    'add-authenticator': 'set up an authenticator app',
    'remove-authenticator': 'remove your authenticator app',
    'add-passkey': 'add a passkey',
    'remove-passkey': 'remove a passkey',
    'new-codes': 'make new recovery codes',
    'link-provider': 'link your account of the house',
    'unlink-provider': 'no longer let you in by the account of the house',
    sessions: 'end a session',
    erase: 'agree to erase something for ever',
    'add-person': 'add somebody',
    'change-person': 'change somebody',
    'reset-person': 'take away somebody’s second step',
    'stop-person': 'close somebody’s account',
    'restart-person': 'open somebody’s account again',
    'factor-rule': 'change who needs a second step',
    role: 'change a role',
  },
  kept: 'What you filled in is kept and goes along.',
  password: 'Your password',
  passwordMissing: 'Fill in your password',
  passwordWrong: 'This is not your password',
  button: 'Confirm',
  passkey: 'Confirm with a passkey',
  passkeyFailed: 'That passkey did not confirm it. Try again, or confirm it in another way.',
  other: 'In another way',
  otherText: 'Sign in anew in this browser, and come back to this page after it.',
  mailLink: 'Mail me a sign-in link',
  provider: (name: string) => `Sign in with ${name} in a new tab`,
  mailed: (email: string) =>
    `If you may have another one today, a link is on its way to ${email}. Open it in this browser and press its button. Then come back to this page and press “Go on”.`,
  goOn: 'Go on',
  notYet: 'You have not signed in anew yet. Do that first, and press “Go on” after it.',
  stop: 'Do not do it: back',
}
export type ProofTexts = typeof proof
/** What is asked for that needs it. */
export type ProvenDeed = keyof ProofTexts['deeds']
