/** Mail that belongs to no event of a complaint. */
export const notices = {
  invitation: {
    subject: (shop: string) => `Your access to the complaints desk of ${shop}`,
    hello: (name: string) => `Dear ${name},`,
    invited: (shop: string) => `You can now work at the complaints desk of ${shop}.`,
    choose: 'Open the link and choose your own password.',
    link: 'Choose your password here',
    until: (moment: string) => `The link works once, until ${moment}.`,
    again: 'Is it too late? Ask the administrator for a new invitation.',
  },
  signIn: {
    subject: (shop: string) => `Your link to sign in at ${shop}`,
    hello: (name: string) => `Dear ${name},`,
    asked: 'You asked for a link to sign in.',
    link: 'Sign in here',
    until: (moment: string) => `The link works once, until ${moment}.`,
    notYou: 'Did you not ask for it? Then do nothing, and tell the administrator.',
  },
}
export type NoticesTexts = typeof notices
