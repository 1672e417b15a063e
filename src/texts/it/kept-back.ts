import type { KeptBackTexts } from '../en/kept-back.ts'

export const keptBack: KeptBackTexts = {
  title: 'Questo file resta da noi',
  virus: 'L’antivirus ha trovato qualcosa in questo file. Lo conserviamo, ma non lo diamo a nessuno.',
  waiting: 'L’antivirus non ha ancora controllato questo file. Si può riprovare tra qualche minuto.',
  'too-large': 'Questo file è troppo grande per l’antivirus. Per questo non lo diamo a nessuno.',
  picture:
    'La fotocamera scrive dei dati nell’immagine, come il luogo. Questo tipo di immagine non si può mostrare senza.',
  found: name => `L’antivirus lo chiama ${name}.`,
  anyway: 'Scaricarlo lo stesso',
  anywayHint: 'Va aperto solo su un computer destinato a questo.',
  full: 'Con questo reclamo ci sono già così tanti file che non se ne possono aggiungere altri. Il messaggio si può inviare senza file.',
  back: 'Chi ha mandato il link può aiutare.',
}
