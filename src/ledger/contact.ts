import type { Recorded } from '#complaint/event.ts'
import type { Said } from '#complaint/state.ts'
import type { Contact } from './ledger.ts'

const longest = 120

/** The first line of a story with something on it, cut between two words where it is long. */
export const summaryOf = (story: Said): Said => {
  const line = story
    ?.split(/\r?\n/)
    .map(text => text.trim().replace(/\s+/g, ' '))
    .find(text => text !== '')
  if (!line || line.length <= longest) return line
  // One more than fits, so that a word that ends right there is whole.
  const cut = line.slice(0, longest)
  const space = cut.lastIndexOf(' ')
  return `${cut
    .slice(0, space > longest / 2 ? space : -1)
    .toWellFormed()
    .replace(/[\s\uFFFD.,;:–-]+$/, '')}…`
}

const nobody: Contact = {
  name: undefined,
  email: undefined,
  phone: undefined,
  address: undefined,
  help: undefined,
  summary: undefined,
}

const filled = (text: Said): Said => text?.trim() || undefined

/** How to reach the customer after these events. Words that are erased leave nothing behind. */
export const contactOf = (events: readonly Recorded[]): Contact =>
  events.reduce<Contact>((contact, event) => {
    if (event.type !== 'filed' && event.type !== 'contact-corrected') return contact
    const { name, email, phone, address } = event.words ?? nobody
    const reach = { name: filled(name), email: filled(email), phone: filled(phone), address: filled(address) }
    if (event.type === 'contact-corrected') return { ...contact, ...reach }
    return { ...reach, help: filled(event.words?.help), summary: summaryOf(event.words?.story) }
  }, nobody)
