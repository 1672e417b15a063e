import type { BodiesTexts } from '../en/bodies.ts'

export const bodies: BodiesTexts = {
  'citizens-advice': {
    called: 'de consumentendienst van Citizens Advice',
    does: 'Geeft gratis advies over uw rechten in Engeland en Wales. Het geeft meldingen door aan Trading Standards.',
    cannot: 'Het beslist niet over uw zaak. Trading Standards behandelt geen zaken van één klant.',
  },
  'advice-direct-scotland': {
    called: 'Advice Direct Scotland',
    does: 'Geeft gratis advies over uw rechten in Schotland.',
    cannot: 'Het beslist niet over uw zaak en kan ons niet laten betalen.',
  },
  consumerline: {
    called: 'Consumerline',
    does: 'Geeft gratis advies over uw rechten in Noord-Ierland. Het hoort bij de Trading Standards Service daar.',
    cannot: 'Het beslist niet over uw zaak en kan ons niet laten betalen.',
  },
  consuwijzer: {
    called: 'ACM ConsuWijzer',
    does: 'Vertelt u gratis wat uw rechten zijn in Nederland. Verzamelt meldingen voor toezichthouder ACM.',
    cannot: 'Bemiddelt niet en beslist niet over uw zaak.',
  },
  'ecc-netherlands': {
    called: 'ECC Nederland',
    does: 'Helpt gratis als u in het ene EU-land woont en in het andere hebt gekocht. Kan de winkel voor u benaderen.',
    cannot: 'Kan een winkel niet dwingen. Helpt niet als u en de winkel in hetzelfde land zitten.',
  },
  court: {
    called: 'de kantonrechter',
    does: 'De rechter beslist over uw zaak. U en de winkel moeten zich daaraan houden.',
    cannot: 'Het is niet gratis: u betaalt griffierecht. De rechter geeft u geen advies.',
  },
}
