import type { StaffAlertTexts } from '../../en/letters/staff-alert.ts'

export const staffAlert: StaffAlertTexts = {
  subject: (reference, promise) => `[${reference}] Gemiste belofte: ${promise}`,
  hello: 'Beste collega,',
  missed: (promise, reference) => `Bij klacht ${reference} is een belofte gemist: ${promise}.`,
  dueBy: date => `Het moest klaar zijn uiterlijk op ${date}.`,
  clause: clause => `Het is regel ${clause} van ons beleid.`,
  told: 'De klant krijgt vandaag onze excuses. Daarin staat dat onze belofte blijft staan.',
  notTold: 'De klant krijgt hierover geen aparte brief.',
  todo: 'Kom de belofte vandaag na.',
  orWrite: 'Lukt dat niet? Schrijf de klant dan vandaag de reden en een datum.',
  link: 'Open hier de klacht',
  system: 'U krijgt dit bericht omdat deze belofte van u is, of omdat u de klachten beheert.',
  sender: shop => `Het klachtenbureau van ${shop}`,
}
