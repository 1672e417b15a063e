export const deskTrouble = {
  kinds: {
    'not-here': {
      title: 'This page is not there',
      text: 'The address is not right, or the page is not for you. Check the address, or go on from your account.',
    },
    'not-allowed': {
      title: 'This form did not come from the desk',
      text: 'Another site sent it, so nothing was done. Open the page at the desk and do it there.',
    },
    'signed-out': {
      title: 'You are signed out',
      text: 'Sign in again in another tab. Then come back here and send it again: what you typed is still here.',
    },
    'form-old': {
      title: 'Send this once more',
      text: 'This page was open while you signed in again. Check what you typed and send it once more.',
    },
    fault: {
      title: 'Something went wrong on our side',
      text: 'It is in the log. Before you send anything again, look whether it was kept after all.',
    },
    unavailable: {
      title: 'The desk is out of order',
      text: 'The database does not answer. Before you send anything again, look whether it was kept after all. Customers read on their pages how to reach the shop by mail, phone and post.',
    },
  },
  number: (id: string) => `Whoever looks after the program finds it in the log under this number: ${id}.`,
  kept: 'What you typed',
  keptHint: 'It is still here. Try again, or copy it and keep it.',
  again: 'Try again',
  account: 'To your account',
}

export type DeskTroubleTexts = typeof deskTrouble
