import type { StaffNamedTexts } from '../../en/letters/staff-named.ts'

export const staffNamed: StaffNamedTexts = {
  subject: reference => `[${reference}] Een klacht die ook over u gaat`,
  told: reference => `Een klant heeft geklaagd en de klacht gaat ook over u. De referentie is ${reference}.`,
  heard: 'U wordt gehoord voordat er iets wordt besloten. Niemand heeft nog een oordeel.',
  how: 'Wie de klacht behandelt, vraagt u om uw eigen verhaal. U mag er ook voor kiezen niets te zeggen.',
}
