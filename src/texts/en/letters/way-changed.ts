/** Tells somebody of the house that something changed about how they sign in. */
export const wayChanged = {
  subject: (shop: string) => `How you sign in at ${shop} has changed`,
  subjectHeed: (shop: string) => `Somebody may know your password at ${shop}`,
  hello: (name: string) => `Dear ${name},`,
  what: {
    'passkey-added': (name: string) => `A passkey was added to your account: “${name}”.`,
    'passkey-removed': (name: string) => `The passkey “${name}” was removed from your account.`,
    'authenticator-added': () => 'An authenticator app was added to your account. Its codes are asked for from now on.',
    'authenticator-removed': () =>
      'The authenticator app was removed from your account. Its codes are no longer asked.',
    'recovery-renewed': () => 'New recovery codes were made for your account. The earlier ones no longer work.',
    'recovery-used': (left: string) => `Somebody signed in to your account with a recovery code. Codes left: ${left}.`,
    'provider-linked': (name: string) => `From now on you can also sign in through ${name}.`,
    'provider-unlinked': (name: string) => `Signing in through ${name} was taken away from your account.`,
    'password-changed': () => 'The password of your account was changed.',
    'factors-reset': () =>
      'An administrator took away your passkeys, authenticator app and recovery codes. You were signed out everywhere.',
    'codes-wrong': () =>
      'Somebody gave your password and then ten wrong codes. For an hour no more codes are taken. A passkey still works.',
  },
  when: (moment: string) => `It happened on ${moment}.`,
  you: 'Was it you? Then you do not have to do anything.',
  notYou: 'Was it not you? Sign in, choose another password, sign out everywhere else, and tell the administrator.',
  link: 'Your account',
}
export type WayChangedTexts = typeof wayChanged
/** What can have changed. */
export type WayChange = keyof WayChangedTexts['what']
