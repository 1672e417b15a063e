import type { PromisedTexts } from '../en/promised.ts'
import type { Say } from '../tongue.ts'

export const promised = (say: Say): PromisedTexts => ({
  promises: {
    triage: 'Beoordeling van de ernst',
    'first-reply': 'Eerste reactie',
    'hear-staff': 'Horen van de collega',
    findings: 'Bevindingen',
    refund: 'Terugbetaling',
    'follow-up': 'Nazorg',
    acknowledge: 'Ontvangstbevestiging',
    register: 'In het klachtenlogboek',
    assign: 'Toewijzing',
    answer: 'Antwoord (streven)',
    'answer-or-report': 'Antwoord of voortgangsbericht',
    remedy: 'Oplossing',
    'acknowledge-escalation': 'Bevestiging door de directie',
    'board-reply': 'Antwoord van de directie',
  },
  promisesToCustomers: {
    triage: `Wij beoordelen hoe ernstig ${say('uw', 'je')} klacht is.`,
    'first-reply': `${say('U', 'Je')} hoort persoonlijk van een van ons.`,
    'hear-staff': `Wij horen de collega over wie ${say('u', 'je')} klaagt.`,
    findings: 'Wij hebben uitgezocht wat er is gebeurd.',
    refund: `${say('U', 'Je')} hebt het geld dat wij ${say('u', 'je')} terugbetalen.`,
    'follow-up': `Wij vragen ${say('u', 'je')} of alles nu goed is.`,
    acknowledge: `Wij bevestigen ${say('uw', 'je')} klacht en vertellen ${say('u', 'je')} wie de klacht behandelt.`,
    register: `Onze manager klantenservice zet ${say('uw', 'je')} klacht in ons klachtenlogboek.`,
    assign: `Iemand onderzoekt ${say('uw', 'je')} klacht.`,
    answer: `Wij streven ernaar ${say('u', 'je')} ons antwoord te geven.`,
    'answer-or-report': `${say('U', 'Je')} krijgt ons antwoord. Of ${say('u', 'je')} hoort waarom nog niet, en wanneer wel.`,
    remedy: `Wij doen wat wij ${say('u', 'je')} hebben beloofd.`,
    'acknowledge-escalation': `Wij bevestigen ${say('uw', 'je')} verzoek aan de directie en vertellen wie het behandelt.`,
    'board-reply': `${say('U', 'Je')} krijgt het antwoord van de directie.`,
  },
  promiseStates: {
    open: 'Open',
    kept: 'Nagekomen',
    late: 'Te laat gedaan',
    missed: 'Gemist',
    excused: 'Niet meer nodig',
  },
})
