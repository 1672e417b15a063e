/** What lies beside the copy of everything that is held about somebody, for themselves. */
export type PersonCopyTexts = {
  readonly title: string
  readonly made: (date: string, shops: string, address: string) => string
  readonly complaints: (many: number) => string
  readonly mail: (many: number) => string
  readonly letters: (many: number) => string
  readonly without: string
  readonly rights: string
}

export const personCopy: PersonCopyTexts = {
  title: 'What we hold about you',
  made: (date, shops, address) => `Made on ${date} by ${shops}, for whoever can be reached at ${address}.`,
  complaints: many =>
    `complaints/  The file of each complaint as you may see it: ${many}. Each folder has a README of its own.`,
  mail: many => `mail/        Messages you sent us that belong to no complaint, byte for byte as they came: ${many}.`,
  letters: many => `letters/     Our letters to you that belong to no complaint: ${many}.`,
  without:
    'Notes that we make for ourselves and what others told us in confidence are not in it, nor anything about anybody else.',
  rights:
    'You can ask us to correct or erase what is here, and complain to the data protection authority of your country.',
}
