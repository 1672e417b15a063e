import type { StaffNamedTexts } from '../../en/letters/staff-named.ts'

export const staffNamed: StaffNamedTexts = {
  subject: reference => `[${reference}] Een klacht die ook over u gaat`,
  told: reference => `Een klant heeft geklaagd en de klacht gaat ook over u. De referentie is ${reference}.`,
  heard: 'U wordt gehoord voordat er iets wordt besloten. Niemand heeft nog een oordeel.',
  how: 'U kunt zelf uw eigen verhaal geven, of het vertellen aan wie de klacht behandelt. U mag er ook voor kiezen niets te zeggen.',
  link: 'Zien wat u is verteld en uw verhaal geven',
}
