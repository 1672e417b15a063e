/** How the house's own people come in. */
export const signIn = {
  title: (shop: string) => `Sign in at the complaints desk of ${shop}`,
  lead: 'For those who work here. Do you have a complaint? Then you do not need an account.',
  complain: 'To the page for customers',
  email: 'E-mail address',
  password: 'Password',
  button: 'Sign in',
  or: 'No password, or forgotten?',
  orText: 'Fill in your e-mail address only. We mail you a link that signs you in once.',
  mailLink: 'Mail me a sign-in link',
  first: 'First',
  emailMissing: 'Fill in your e-mail address',
  passwordMissing: 'Fill in your password, or have a link mailed',
  wrong: 'This e-mail address and password do not belong together. Check both, or have a link mailed.',
  sent: 'Look in your mailbox',
  sentText: (email: string) => `Does somebody work here with the address ${email}? Then a link is on its way to it.`,
  sentUntil: 'The link works once, for 30 minutes. At most three are sent in a day.',
  sentElse: 'Nothing in your mailbox? Look among the unwanted mail, or ask the administrator of this desk.',
  back: 'Back to signing in',
  link: {
    title: 'Sign in',
    text: (name: string) => `This link signs you in as ${name}.`,
    button: 'Sign in',
    newPassword: 'New password',
    newPasswordHint: 'Only if you want another one. At least 10 characters; several words are easy to remember.',
  },
  invite: {
    title: 'Choose your password',
    text: (name: string) => `Welcome, ${name}. With it you sign in from now on.`,
    password: 'Password',
    hint: 'At least 10 characters. Several words are easy to remember and hard to guess.',
    button: 'Save the password and sign in',
  },
  problems: {
    'password-too-short': 'Choose a password of at least 10 characters',
    'password-too-long': 'Choose a password of at most 500 characters',
    'password-well-known':
      'Many people have this password, or it is made of your name or the name of the shop. Choose a few words that have nothing to do with each other.',
  },
  gone: {
    title: 'This link no longer works',
    text: 'A sign-in link works once and for a short time only. This one was used, is too old, or part of it is missing.',
    again: 'Have a new one mailed',
    email: 'The address that the link was mailed to',
  },
  elsewhere: 'This form came from another site, so we did not take it. Fill it in here.',
}

export type SignInTexts = typeof signIn
