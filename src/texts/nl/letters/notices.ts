import type { NoticesTexts } from '../../en/letters/notices.ts'

export const notices: NoticesTexts = {
  trackingLink: {
    asked: 'U vroeg om een nieuwe link naar uw klacht. Hier is die.',
    until: date => `De link werkt tot en met ${date}.`,
    keep: 'Houd de link voor uzelf: wie hem heeft, kan uw klacht lezen.',
    notYou: 'Hebt u er niet om gevraagd? Dan hoeft u niets te doen. Niemand anders kreeg deze link.',
  },
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
