import type { Storefront } from '#policy/storefront.ts'
import type { Sample } from './en.ts'
import type { Say } from '#texts/tongue.ts'

const shop: Storefront = {
  id: 'klankhuis',
  name: 'Klankhuis',
  site: 'https://www.klankhuis.example',
  languages: ['nl', 'en'],
  country: 'NL',
  currency: 'EUR',
  zone: 'Europe/Amsterdam',
  calendar: 'NL',
  policy: 'original',
  orderNumberPattern: '^\\d{6}$',
  orderNumberExample: '100234',
  referencePrefix: 'K',
  email: 'klachten@klankhuis.example',
  phone: '077 000 01 20',
  address: ['Orgelkade 12', '5912 SS Venlo'],
  brand: '#1d4f91',
}

export const sample = (say: Say): Sample => ({
  shop,
  host: 'https://klachten.klankhuis.example',
  reference: '100234',
  names: {
    handler: 'Sanne Visser',
    investigator: 'Daan Mulder',
    manager: 'Ineke Bos',
    reviewer: 'Karel Peters',
    courier: 'Vlot Koeriers',
  },
  customer: { name: 'Jan de Boer', email: 'jan.de.boer@example.org' },
  words: {
    story: 'De gitaar heeft een barst in het bovenblad. Er zat geen extra karton in de doos. Ik wil graag een andere.',
    note: `Wat vervelend ${say('voor u', 'voor je')}. Ik vraag het magazijn en de bezorger wat er is gebeurd.`,
    askCourier: `Pakket VK 20 1187 is op 1 april twee keer gescand in Venlo. Was het beschadigd toen het ${say('uw', 'je')} depot verliet?`,
    toldByCourier: 'De doos had al een deuk in een hoek toen hij binnenkwam.',
    askCustomer: `${say('Hebt u', 'Heb je')} de doos nog? Een foto van de hoeken zou ons helpen.`,
    toldByCustomer: 'Ja, ik stuur een foto.',
    messageTitle: `${say('Uw', 'Je')} foto`,
    message: `${say('Dank u', 'Dank je')} wel voor de foto. ${say('Kunt u', 'Kun je')} ons ook een foto van het etiket sturen?\n\nDaarop staat van welk depot het pakket kwam.`,
    report: {
      done: `Wij hebben ${say('uw', 'je')} foto’s bekeken. De bezorger vertelde ons dat de doos een deuk in een hoek had.`,
      open: 'Het magazijn heeft ons nog niet verteld hoe de gitaar was ingepakt.',
      reason: 'De collega die de gitaar inpakte, is maandag 20 april 2026 terug.',
    },
    secondPoint: 'Het wachten aan de telefoon',
    found:
      'De gitaar ging in één doos uit ons magazijn. Er had een tweede doos omheen gemoeten. Daardoor kwam de barst.',
    foundSecond: `${say('U', 'Je')} wachtte 25 minuten op 2 april. Wij hadden die avond te weinig mensen aan de telefoon.`,
    exchange: 'Onze bezorger neemt de gitaar met de barst mee.',
    refund: `Het gaat naar de rekening waarmee ${say('u', 'je')} betaalde, voor de bezorging.`,
    answer: {
      summary: `${say('Uw', 'Je')} gitaar kwam aan met een barst in het bovenblad. Toen ${say('u', 'je')} ons belde, moest ${say('u', 'je')} lang wachten.`,
      done: `Wij hebben ${say('uw', 'je')} foto’s bekeken. Wij hebben het magazijn en de bezorger gevraagd. Wij hebben ${say('uw', 'je')} telefoontje opgezocht.`,
      apology: `${say('Uw', 'Je')} gitaar had heel moeten aankomen. Dat is niet gebeurd, en dat is onze fout. Het spijt ons.`,
      change: 'Wij pakken elke gitaar in twee dozen in',
    },
    proof: 'Kenmerk van de betaling KH-TB-20931',
    proofOfExchange: `Pakket VK 20 2214, ${say('u', 'je')} hebt ervoor getekend`,
    delay: 'De fabriek levert de gitaar een week later dan met ons was afgesproken.',
    why: 'Ik heb nog steeds geen gitaar.',
    want: 'Een gitaar, of mijn geld terug.',
    boardRefund: 'Het is voor het extra wachten.',
    review: {
      policyFollowed: `${say('U', 'Je')} kreeg elke brief op tijd. De omruiling kwam later dan wij beloofden`,
      treatedFairly: `Iedereen nam ${say('u', 'je')} serieus, en ${say('u', 'je')} wist steeds bij wie ${say('u', 'je')} terechtkon`,
      lawKept: 'Een reparatie of omruiling moet binnen een redelijke tijd komen. Die van ons duurde te lang',
    },
    decision: `${say('U', 'Je')} hebt gelijk. De omruiling duurde te lang. ${say('U', 'Je')} krijgt ${say('uw', 'je')} gitaar en € 40,00 voor het wachten.`,
    notUpheld: {
      summary: `${say('U', 'Je')} schreef dat de gitaar aankwam met een barst in het bovenblad.`,
      done: `Wij hebben ${say('uw', 'je')} foto’s en de gitaar zelf bekeken. Onze reparateur heeft de gitaar onderzocht.`,
      found: 'De streep in het bovenblad hoort bij het hout. Hij loopt met de nerf mee en is niet open.',
      noRemedy: 'De gitaar is heel, dus wij bieden geen geld of omruiling. Terugsturen kan tot en met 30 april 2026.',
      noChange: 'Wij veranderen niets, want met het inpakken ging niets mis.',
    },
    withdrawn: 'Ik heb de oorzaak zelf gevonden.',
    settled: `${say('U', 'Je')} houdt de gitaar en wij betalen € 25,00 terug voor de barst. ${say('U', 'Je')} hebt het uiterlijk op vrijdag 10 april 2026.`,
  },
})
