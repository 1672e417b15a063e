// Klankhuis: what does not work.
import { accepts, acknowledges, assigns, closes, registers, reopens, writes } from '../../deeds/desk.ts'
import { asks, finds } from '../../deeds/inquiry.ts'
import { answers, approves, carriesOut, fails, improves, offers, reports } from '../../deeds/outcome.ts'
import { klankhuis } from '../../shop.ts'
import { joris, milan, ruth, sanne } from '../../staff.ts'
import type { Story } from '../../story.ts'

export const faulty: readonly Story[] = [
  {
    shop: klankhuis,
    order: '100177',
    customer: { name: 'Thijs van den Berg', email: 'thijsvdberg@postvak.example', phone: '06 0000 3482' },
    day: -45,
    at: '22:10',
    category: 'faulty',
    wishes: ['repair'],
    text: `Vijf toetsen van mijn keyboard doen het alleen als ik heel hard druk. Dat begon na een week. Ik heb hem al een keer
      gereset, zoals in het boekje staat.`,
    steps: [
      [1, '09:40', sanne, acknowledges({ note: 'Fijn dat u het resetten al had geprobeerd. Dat scheelt een stap.' })],
      [2, '11:00', ruth, registers()],
      [2, '11:02', ruth, assigns(milan, 'Keyboard moet op de werkbank.')],
      [
        3,
        '10:00',
        milan,
        writes(
          'Uw keyboard komt naar onze werkplaats',
          `De bezorger haalt uw keyboard op. U hoeft hem niet
        in te pakken: hij neemt een doos mee.`,
        ),
      ],
      [
        12,
        '14:20',
        milan,
        reports({
          until: 27,
          done: 'Uw keyboard staat op de werkbank. De fout zit in de strip onder de toetsen.',
          open: 'Wij wachten op een nieuwe strip om te zien of dat de hele fout is.',
          reason: 'De fabriek levert de strip over twee weken.',
        }),
      ],
      [
        26,
        '15:00',
        milan,
        reports({
          until: 38,
          done: 'De nieuwe strip is binnen en ingebouwd. Vier van de vijf toetsen doen het weer.',
          open: 'De vijfde toets hapert nog. Wij zoeken uit waardoor.',
          reason: 'Er blijkt een tweede fout te zijn, op de printplaat.',
        }),
      ],
      [
        30,
        '10:30',
        milan,
        finds(
          'upheld',
          'product',
          'Er waren twee fouten: een slechte strip en een koude soldeerplek. Beide zaten er vanaf de fabriek in.',
        ),
      ],
      [
        30,
        '10:40',
        milan,
        offers('repair', 37, 'Wij solderen de printplaat, testen alle 61 toetsen en brengen het keyboard thuis.'),
      ],
      [30, '16:00', ruth, approves()],
      [
        31,
        '11:00',
        milan,
        answers({
          summary: 'Vijf toetsen van uw keyboard deden het na een week alleen nog als u hard drukte.',
          done: 'Wij hebben het keyboard opengemaakt, de strip vervangen en de printplaat doorgemeten.',
          noChange:
            'Dit is de eerste Tessel 61 met deze fout. Komt er een tweede, dan halen wij het model uit de verkoop.',
        }),
      ],
      [
        37,
        '15:40',
        sanne,
        fails(
          45,
          'Bij de laatste test haperde toets 44 nog een keer. Wij brengen hem niet terug voordat alles goed is.',
        ),
      ],
    ],
  },
  {
    shop: klankhuis,
    order: '100240',
    customer: { name: 'Rosa Lindeman', email: 'rosa.lindeman@postvak.example' },
    day: -6,
    at: '17:55',
    category: 'faulty',
    wishes: ['repair', 'exchange'],
    text: 'Mijn nieuwe klarinet piept bij de hoge noten. Met het riet van mijn lerares ook, dus het ligt niet aan het riet.',
    steps: [
      [1, '10:30', sanne, acknowledges()],
      [2, '09:00', ruth, registers()],
      [2, '09:01', ruth, assigns(sanne)],
      [
        2,
        '09:30',
        sanne,
        asks(
          'customer',
          `Wilt u een kort filmpje van het piepen sturen, met de klep bij uw linkerduim in beeld? Dan kan de
          werkplaats vaak al horen wat het is.`,
          7,
        ),
      ],
      [
        2,
        '09:35',
        sanne,
        writes(
          'Nog een vraag over uw klarinet',
          `Op welke hoge noot begint het piepen? En is dat ook zo als de
        klarinet warm is?`,
          true,
        ),
      ],
    ],
  },
  {
    shop: klankhuis,
    order: '100105',
    customer: { name: 'Cor Visscher', email: 'cor.visscher@postvak.example', phone: '06 0000 1177' },
    day: -108,
    at: '14:44',
    category: 'faulty',
    wishes: ['repair'],
    text: 'De buizenversterker bromt hard, ook zonder kabel erin. Mijn oude hangt aan hetzelfde stopcontact en is stil.',
    steps: [
      [1, '09:15', joris, acknowledges()],
      [2, '10:00', ruth, registers()],
      [3, '13:00', joris, finds('upheld', 'product', 'Een van de twee eindbuizen was slecht.')],
      [3, '13:05', joris, offers('repair', 14, 'Wij vervangen beide eindbuizen en halen en brengen de versterker.')],
      [4, '09:30', ruth, approves()],
      [
        4,
        '11:00',
        joris,
        answers({
          summary: 'Uw buizenversterker bromt hard, ook zonder kabel erin.',
          done: 'Wij hebben aan de telefoon samen met u de buizen gewisseld. De brom ging met de buis mee.',
          noChange: 'Een buis kan stukgaan. Wij zien geen fout in hoe wij hem hebben verkocht of verstuurd.',
        }),
      ],
      [
        12,
        '15:00',
        joris,
        carriesOut('Uw versterker heeft twee nieuwe eindbuizen en heeft bij ons acht uur proefgedraaid.'),
      ],
      [19, '09:00', joris, closes('Niets meer gehoord, proefdraaien was goed.')],
      [
        38,
        '20:30',
        'customer',
        reopens('De brom is terug, en nu ruikt hij ook warm. Ik durf hem niet meer aan te zetten.'),
      ],
      [
        39,
        '09:20',
        joris,
        writes(
          'Zet de versterker niet meer aan',
          `Goed dat u hem uit hebt gezet. Laat hem uit. Wij halen
        hem op en kijken er deze keer in de werkplaats naar.`,
        ),
      ],
      [39, '10:00', ruth, assigns(milan, 'Warme lucht: eerst de trafo meten.')],
      [
        45,
        '14:00',
        milan,
        finds(
          'upheld',
          'product',
          'De voedingstrafo is slecht. Die maakte de buizen stuk. Dat hadden wij eerder moeten zien.',
        ),
      ],
      [45, '14:10', milan, offers('refund', 52, 'Dat is het hele bedrag dat u betaalde.', 64_900)],
      [45, '14:12', milan, offers('apology', 52, 'Een excuus van de werkplaats, bij dit antwoord.')],
      [45, '16:30', ruth, approves()],
      [45, '16:31', ruth, approves()],
      [
        46,
        '10:00',
        milan,
        answers({
          summary: 'De brom kwam na onze reparatie terug, en uw versterker werd warm.',
          done: 'Wij hebben de versterker opgehaald, de trafo gemeten en hem een dag laten draaien.',
          apology:
            'Het spijt ons dat u met een warme versterker in huis zat. Wij hadden de eerste keer verder moeten kijken.',
          changes: [[milan, 70, 'Bij elke brommende versterker meet de werkplaats voortaan ook de trafo.']],
        }),
      ],
      [50, '13:30', joris, carriesOut('U ziet € 649,00 op uw rekening, met kenmerk 100105.')],
      [51, '18:20', 'customer', accepts()],
      [52, '09:05', joris, closes()],
      [69, '11:00', milan, improves('Het meten van de trafo staat op de lijst van de werkplaats.')],
    ],
  },
]
