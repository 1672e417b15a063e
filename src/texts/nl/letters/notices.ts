import type { NoticesTexts } from '../../en/letters/notices.ts'

export const notices: NoticesTexts = {
  invitation: {
    subject: shop => `Uw toegang tot het klachtenbureau van ${shop}`,
    hello: name => `Beste ${name},`,
    invited: shop => `U kunt nu werken op het klachtenbureau van ${shop}.`,
    choose: 'Open de link en kies uw eigen wachtwoord.',
    link: 'Kies hier uw wachtwoord',
    until: moment => `De link werkt één keer, tot ${moment}.`,
    again: 'Is het te laat? Vraag de beheerder om een nieuwe uitnodiging.',
  },
  signIn: {
    subject: shop => `Uw link om in te loggen bij ${shop}`,
    hello: name => `Beste ${name},`,
    asked: 'U vroeg om een link om in te loggen.',
    link: 'Log hier in',
    until: moment => `De link werkt één keer, tot ${moment}.`,
    notYou: 'Hebt u er niet om gevraagd? Doe dan niets en meld het de beheerder.',
  },
}
