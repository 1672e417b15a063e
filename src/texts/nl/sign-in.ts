import type { SignInTexts } from '../en/sign-in.ts'

/** How the house's own people come in. */
export const signIn: SignInTexts = {
  title: shop => `Aanmelden bij de klachtenbalie van ${shop}`,
  lead: 'Voor wie hier werkt. Hebt u een klacht? Dan hebt u geen account nodig.',
  complain: 'Naar de pagina voor klanten',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  button: 'Aanmelden',
  or: 'Geen wachtwoord, of vergeten?',
  orText: 'Vul alleen uw e-mailadres in. Wij mailen u een link waarmee u zich één keer aanmeldt.',
  mailLink: 'Mail mij een aanmeldlink',
  first: 'Eerst',
  emailMissing: 'Vul uw e-mailadres in',
  passwordMissing: 'Vul uw wachtwoord in, of laat een link mailen',
  wrong: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer ze allebei, of laat een link mailen.',
  sent: 'Kijk in uw mailbox',
  sentText: email => `Werkt hier iemand met het adres ${email}? Dan is er een link naar onderweg.`,
  sentUntil: 'De link werkt één keer, 30 minuten lang. Per dag versturen wij er hoogstens drie.',
  sentElse: 'Niets in uw mailbox? Kijk bij de ongewenste mail, of vraag het de beheerder van deze balie.',
  back: 'Terug naar aanmelden',
  link: {
    title: 'Aanmelden',
    text: name => `Met deze link meldt u zich aan als ${name}.`,
    button: 'Aanmelden',
    newPassword: 'Nieuw wachtwoord',
    newPasswordHint: 'Alleen als u een ander wilt. Minstens 10 tekens; een paar woorden onthoudt u makkelijk.',
  },
  invite: {
    title: 'Kies uw wachtwoord',
    text: name => `Welkom, ${name}. Hiermee meldt u zich voortaan aan.`,
    password: 'Wachtwoord',
    hint: 'Minstens 10 tekens. Een paar woorden achter elkaar onthoudt u makkelijk en raadt een ander niet.',
    button: 'Wachtwoord opslaan en aanmelden',
  },
  problems: {
    'password-too-short': 'Kies een wachtwoord van minstens 10 tekens',
    'password-too-long': 'Kies een wachtwoord van hoogstens 500 tekens',
    'password-well-known':
      'Dit wachtwoord hebben veel mensen, of het is gemaakt van uw naam of die van de winkel. Kies een paar woorden die niets met elkaar te maken hebben.',
  },
  gone: {
    title: 'Deze link werkt niet meer',
    text: 'Een aanmeldlink werkt één keer, en maar kort. Deze is gebruikt of te oud, of er ontbreekt een stuk.',
    again: 'Laat een nieuwe mailen',
    email: 'Het adres waar de link naartoe is gemaild',
  },
  elsewhere: 'Dit formulier kwam van een andere site. Daarom hebben wij het niet aangenomen. Vul het hier in.',
}
