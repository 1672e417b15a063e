import type { BoardPanel } from '../en/board-panel.ts'

/** Samen beslissen, niet meedoen, en wat er met het antwoord gebeurt. */
export const boardPanel: BoardPanel = {
  yourPart: {
    vote: 'uw stem',
    voted: 'u hebt gestemd',
    write: 'de beoordeling kan worden geschreven',
    review: 'uw beoordeling',
    reply: 'het antwoord schrijven en tekenen',
    aside: 'niets: u doet niet mee',
    hand: 'niets: u werkte eraan mee',
  },
  askedColumn: 'Gevraagd van u',
  count: (votes, quorum) => `${votes} van ${quorum} stemmen`,
  panel: {
    title: 'De stemming',
    rule: (quorum, all) =>
      all
        ? `Ten minste ${quorum} leden stemmen, en zij moeten het allemaal eens zijn.`
        : `Ten minste ${quorum} leden stemmen. Wat meer dan de helft van hen zegt, telt.`,
    state: (votes, quorum) =>
      `Van de ${quorum} stemmen die nodig zijn, ${votes === 1 ? 'is er 1' : `zijn er ${votes}`} gegeven.`,
    met: 'Er hebben genoeg leden gestemd. Een van hen kan nu de beoordeling schrijven.',
    tooFew: (members, quorum) =>
      `${members === 1 ? 'Maar 1 lid heeft' : `Maar ${members} leden hebben`} niet aan deze klacht meegewerkt, en ${quorum} moeten stemmen. Vraag de beheerder om de rol te geven aan iemand die er niet aan meewerkte.`,
    waiting: names => `Nog niet gestemd: ${names}.`,
    hidden: 'U ziet hoe de anderen stemden zodra u zelf hebt gestemd.',
    divided: on => `De stemmen zijn het nog niet eens over: ${on}. Overleg. Wie van mening verandert, stemt opnieuw.`,
    yours: 'Uw stem',
    lead: 'Drie vragen, elk met een antwoord en redenen. De andere leden lezen ze. De klant niet.',
    give: 'Mijn stem geven',
    again: 'Mijn stem veranderen',
    given: 'Uw stem is vastgelegd.',
    by: (name, date) => `${name}, ${date}`,
    dissent: names => `Zag het anders: ${names}. Dit blijft binnen het bedrijf.`,
    write: 'Schrijf de beoordeling',
    writeLead: 'De antwoorden zijn die van de stemmen. Schrijf de redenen zoals de klant ze in het antwoord leest.',
    voted: 'Zoals gestemd',
  },
  verdict: {
    question: 'Wat gebeurt er met ons antwoord aan de klant?',
    hints: {
      stands: 'Het antwoord was goed. De klant krijgt niet meer dan is aangeboden.',
      varied: 'Het antwoord was voor een deel goed. Het besluit zegt wat er verandert.',
      overturned: 'Het antwoord was niet goed. Het besluit komt ervoor in de plaats.',
    },
    missing: 'Zeg wat er met het antwoord gebeurt',
    voted: verdict => `${verdict}. Zo stemden de leden.`,
  },
  recuse: {
    title: 'Hebt u een belang bij deze klacht?',
    text: 'Bijvoorbeeld: u kent de klant, of de uitkomst maakt voor u iets uit. Doe dan niet mee. U hebt daarna geen deel aan de beoordeling, en een stem die u gaf, vervalt. U kunt dit niet terugdraaien.',
    reason: 'Wat is uw belang?',
    reasonMissing: 'Schrijf wat uw belang is',
    button: 'Ik doe niet mee',
    done: 'U doet niet mee. Hier wordt niets meer van u gevraagd.',
    aside: 'U doet niet mee',
    asideText: date => `U gaf op ${date} aan dat u niet meedoet. Hier wordt niets meer van u gevraagd.`,
    listed: 'Doet niet mee',
  },
  facts: {
    title: 'Wat het dossier zegt',
    heard: (name, date) => `Over ${name} is geklaagd. Die is gehoord op ${date}.`,
    notHeard: name => `Over ${name} is geklaagd. Die is niet gehoord.`,
    wrote: times => `De klant schreef na de klacht ${times === 1 ? 'één keer' : `${times} keer`}.`,
    reports: times => `Er ${times === 1 ? 'is één voortgangsbericht' : `zijn ${times} voortgangsberichten`} gestuurd.`,
    returned: times => `${times === 1 ? 'Eén brief kwam' : `${times} brieven kwamen`} terug.`,
    answered: days =>
      days === 0
        ? 'Het antwoord kwam op de dag van de klacht.'
        : `Het antwoord kwam ${days === 1 ? '1 dag' : `${days} dagen`} na de klacht.`,
    notAnswered: 'Er is geen antwoord gekomen.',
    wanted: wishes => `De klant vroeg om: ${wishes}.`,
    offered: remedies => `Wij boden aan: ${remedies}.`,
    nothingOffered: 'Wij boden niets aan.',
    found: findings => `Wij vonden: ${findings}.`,
    delivered: date => `De bestelling is bezorgd op ${date}.`,
  },
  reasonHints: {
    policyFollowed: 'Schrijf wat dit voor de klant betekent.',
    treatedFairly: 'Is de klant gehoord, op de hoogte gehouden en serieus genomen? Was de toon goed?',
    lawKept: 'Reparatie, vervanging, geld terug, levering, garantie: kreeg de klant wat de wet geeft?',
  },
}
