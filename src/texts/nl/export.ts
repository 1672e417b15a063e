import type { ExportTexts } from '../en/export.ts'

export const exportWords: ExportTexts = {
  title: 'Kopie van alles',
  lead: 'Eén archief met elke klacht en haar geschiedenis, alle brieven, bestanden, mensen, winkels, beleid en instellingen. Gebruik het om te verhuizen, of om elders een kopie te bewaren.',
  within:
    'In het archief staan persoonsgegevens van alle klanten. Bewaar het waar alleen u het kunt lezen, en verwijder het als u het niet meer nodig hebt.',
  left: 'Wachtwoorden, sleutels en sessies staan er niet in, en een klacht over uzelf ook niet. Het bestand README.txt legt uit wat alles is.',
  ask: 'Maak een kopie van alles',
  asked: 'De kopie wordt gemaakt. Op deze pagina ziet u wanneer zij klaar is.',
  none: 'Er is nog geen kopie gemaakt.',
  columns: { asked: 'Gevraagd', state: 'Stand', size: 'Grootte', take: 'Ophalen' },
  by: name => `door ${name}`,
  states: {
    waiting: 'Begint binnen een minuut',
    running: (done, total) => `Wordt gemaakt: ${done} van ${total} klachten`,
    ready: until => `Klaar, blijft hier tot ${until}`,
    failed: {
      'no-space': 'De schijf is vol. Maak ruimte in DATA_DIR en vraag opnieuw.',
      broken: 'Kon niet worden gemaakt. In het logboek van het programma staat waarom; vraag opnieuw.',
    },
    gone: 'Verwijderd, want de zeven dagen zijn voorbij',
  },
  take: 'Haal deze kopie op',
  notYours: 'Alleen wie erom vroeg, kan de kopie ophalen.',
  hash: 'SHA-256',
  confirm: {
    title: 'Een kopie van alles ophalen',
    lead: 'In dit archief staan persoonsgegevens van alle klanten. Laat nog een keer zien dat u het bent.',
    password: 'Uw wachtwoord',
    passwordWrong: 'Dit is niet uw wachtwoord',
    noPassword: 'U hebt geen wachtwoord. Log uit, log opnieuw in en haal de kopie binnen 15 minuten op.',
    button: 'Haal het archief op',
    fileName: 'verhaal',
  },
}
