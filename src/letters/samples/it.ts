import type { Storefront } from '#policy/storefront.ts'
import type { Sample } from './en.ts'

const shop: Storefront = {
  id: 'casadelsuono',
  name: 'Casa del Suono',
  site: 'https://www.casadelsuono.example',
  languages: ['it', 'en'],
  country: 'IT',
  currency: 'EUR',
  zone: 'Europe/Rome',
  calendar: 'IT',
  policy: 'original',
  orderNumberPattern: '^IT-\\d{5}$',
  orderNumberExample: 'IT-40120',
  referencePrefix: 'D',
  email: 'reclami@casadelsuono.example',
  phone: '0372 000 120',
  address: ['Via dell’Organo 12', '26100 Cremona CR'],
  brand: '#2f5d3a',
}

export const sample: Sample = {
  shop,
  host: 'https://reclami.casadelsuono.example',
  reference: 'IT-40120',
  names: {
    handler: 'Giulia Ferri',
    investigator: 'Davide Conti',
    manager: 'Chiara Bassi',
    reviewer: 'Paolo Marini',
    courier: 'Corrieri Adda',
  },
  customer: { name: 'Andrea Rossi', email: 'andrea.rossi@example.org' },
  words: {
    story: 'La chitarra ha una crepa nella tavola. Nella scatola non c’era il cartone in più. Ne vorrei un’altra.',
    note: 'Che brutta sorpresa. Chiedo al magazzino e al corriere che cosa è successo.',
    askCourier: 'Il pacco CA 20 1187 è stato registrato due volte a Cremona il 1º aprile. È partito già danneggiato?',
    toldByCourier: 'La scatola aveva già un angolo ammaccato quando è arrivata.',
    askCustomer: 'C’è ancora la scatola? Una foto degli angoli ci aiuterebbe.',
    toldByCustomer: 'Sì, mando una foto.',
    messageTitle: 'La foto',
    message:
      'Grazie per la foto. Possiamo riceverne anche una dell’etichetta?\n\nCosì sappiamo da quale deposito è partito il pacco.',
    report: {
      done: 'Abbiamo guardato le foto. Il corriere ci ha detto che la scatola aveva un angolo ammaccato.',
      open: 'Il magazzino non ci ha ancora detto com’era imballata la chitarra.',
      reason: 'La persona che l’ha imballata torna lunedì 20 aprile 2026.',
    },
    secondPoint: 'L’attesa al telefono',
    found: 'La chitarra è uscita dal magazzino in una sola scatola. Ne serviva una seconda. La crepa viene da lì.',
    foundSecond: 'Il 2 aprile l’attesa è stata di 25 minuti. Quella sera eravamo in pochi al telefono.',
    exchange: 'Il nostro corriere ritira la chitarra con la crepa.',
    refund: 'È per la consegna, e torna sulla carta usata per il pagamento.',
    answer: {
      summary: 'La chitarra è arrivata con una crepa nella tavola. Poi l’attesa al telefono è stata lunga.',
      done: 'Abbiamo guardato le foto. Abbiamo chiesto al magazzino e al corriere. Abbiamo cercato la telefonata.',
      apology: 'La chitarra doveva arrivare intera. Non è andata così, ed è colpa nostra. Ci scusiamo.',
      change: 'Imballiamo ogni chitarra in due scatole',
    },
    proof: 'Riferimento del pagamento CDS-RIM-20931',
    proofOfExchange: 'Pacco CA 20 2214, consegnato con firma',
    delay: 'Il fabbricante consegna la chitarra una settimana più tardi del previsto.',
    why: 'Non ho ancora una chitarra.',
    want: 'Una chitarra, o i miei soldi.',
    boardRefund: 'È per l’attesa in più.',
    review: {
      policyFollowed: 'Tutte le lettere sono partite in tempo. La sostituzione è arrivata più tardi del promesso',
      treatedFairly: 'Tutto il team ha preso sul serio il reclamo, e c’era sempre una persona a cui rivolgersi',
      lawKept:
        'Una riparazione o una sostituzione deve arrivare in un tempo ragionevole. La nostra ha richiesto troppo tempo',
    },
    decision:
      'Il reclamo è fondato. La sostituzione ha richiesto troppo tempo. Consegniamo la chitarra e 40,00 € per l’attesa.',
    notUpheld: {
      summary: 'Il reclamo dice che la chitarra è arrivata con una crepa nella tavola.',
      done: 'Abbiamo guardato le foto e la chitarra stessa. L’ha esaminata il nostro liutaio.',
      found: 'La linea nella tavola fa parte del legno. Segue la venatura e non è aperta.',
      noRemedy:
        'La chitarra è intera, quindi non offriamo un rimborso o una sostituzione. Si può restituire fino al 30 aprile 2026.',
      noChange: 'Non cambiamo nulla, perché l’imballaggio andava bene.',
    },
    withdrawn: 'Ho trovato la causa da me.',
    settled:
      'La chitarra non va restituita, e rimborsiamo 25,00 € per la crepa. Il denaro arriva entro venerdì 10 aprile 2026.',
  },
}
