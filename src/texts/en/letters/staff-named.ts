export const staffNamed = {
  subject: (reference: string) => `[${reference}] A complaint that is about you`,
  told: (reference: string) =>
    `A customer complained, and the complaint is about you too. Its reference is ${reference}.`,
  heard: 'You are heard before anything is decided. Nobody has judged it yet.',
  how: 'You can give your own account yourself, or tell it to whoever handles the complaint. You may also choose not to give one.',
  link: 'See what you were told and give your account',
}
export type StaffNamedTexts = typeof staffNamed
