import type { MailboxTexts } from '../en/mailbox.ts'

/** The mail of a program that has no mail server, the demo's clock, and a sample of every letter. */
export const mailbox: MailboxTexts = {
  title: 'Postbus',
  lead: 'Er is geen mailserver ingesteld. Daarom blijft elke brief hier in plaats van de deur uit te gaan.',
  leadDemo: 'Dit is een demo: elke brief blijft hier in plaats van de deur uit te gaan. Open er een en volg de link.',
  columns: { to: 'Aan', subject: 'Onderwerp', when: 'Wanneer', state: 'Stand' },
  empty: 'Er is nog geen post.',
  older: 'Oudere brieven',
  newest: 'Terug naar de nieuwste',
  states: {
    waiting: 'onderweg',
    'to-post': 'te posten',
    delivered: 'bezorgd',
    bounced: 'kwam terug',
    failed: 'kon niet worden verstuurd',
  },
  byPost: 'Per post',
  back: 'Terug naar de postbus',
  from: 'Van',
  to: 'Aan',
  sent: 'Wanneer',
  subject: 'Onderwerp',
  asMail: 'Als mail',
  asText: 'Als platte tekst',
  links: 'Links in deze brief',
  notWritten: 'Deze brief kan niet meer worden geschreven: de woorden of de lezer zijn er niet meer.',
  frame: 'De brief als mail',
  clock: {
    title: 'De klok van de demo',
    now: 'Het is nu',
    lead: 'Laat tijd voorbijgaan en zie welke beloften aflopen.',
    hour: '1 uur later',
    day: '1 dag later',
    week: '1 week later',
    moved: 'De tijd is verstreken. Brieven die daardoor komen, staan in de lijst.',
  },
  samples: {
    title: 'Van elke brief een voorbeeld',
    lead: 'Als tekst en als mail, in elke taal. Namen zijn verzonnen.',
  },
  desk: 'Naar de balie',
}
