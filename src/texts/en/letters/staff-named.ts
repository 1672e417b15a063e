export const staffNamed = {
  subject: (reference: string) => `[${reference}] A complaint that is about you`,
  told: (reference: string) =>
    `A customer complained, and the complaint is about you too. Its reference is ${reference}.`,
  heard: 'You are heard before anything is decided. Nobody has judged it yet.',
  how: 'Whoever handles the complaint will ask you for your own account. You may also choose not to give one.',
}
export type StaffNamedTexts = typeof staffNamed
