import type { Storefront } from '#policy/storefront.ts'
import type { Sample } from './en.ts'

const shop: Storefront = {
  id: 'sixcordes',
  name: 'Six Cordes',
  site: 'https://www.sixcordes.example',
  languages: ['fr', 'en'],
  country: 'FR',
  currency: 'EUR',
  zone: 'Europe/Paris',
  calendar: 'FR',
  policy: 'original',
  orderNumberPattern: '^C\\d{6}$',
  orderNumberExample: 'C301945',
  referencePrefix: 'R',
  email: 'reclamations@sixcordes.example',
  phone: '04 65 71 01 20',
  address: ['12 quai des Luthiers', '69002 Lyon'],
  brand: '#6b3a2e',
}

export const sample: Sample = {
  shop,
  host: 'https://reclamations.sixcordes.example',
  reference: 'C301945',
  names: {
    handler: 'Inès Martin',
    investigator: 'Éric Delorme',
    manager: 'Aïcha Benali',
    reviewer: 'Hélène d’Arcy',
    courier: 'Colis Express',
  },
  customer: { name: 'Noé Lefèvre', email: 'noe.lefevre@example.org' },
  words: {
    story: 'La guitare a une fissure dans la table. Il n’y avait pas de carton de protection. J’en voudrais une autre.',
    note: 'C’est une mauvaise surprise. Je demande à l’entrepôt et au transporteur ce qui s’est passé.',
    askCourier: 'Le colis CE 20 1187 a été scanné deux fois à Lyon le 1er avril. Était-il abîmé en quittant le dépôt ?',
    toldByCourier: 'Le carton avait déjà un coin enfoncé à son arrivée.',
    askCustomer: 'Le carton est-il encore là ? Une photo des coins nous aiderait.',
    toldByCustomer: 'Oui, j’envoie une photo.',
    messageTitle: 'La photo',
    message:
      'Merci pour la photo. Pouvons-nous en avoir aussi une de l’étiquette ?\n\nElle indique de quel dépôt vient le colis.',
    report: {
      done: 'Nous avons regardé les photos. Le transporteur nous a dit que le carton avait un coin enfoncé.',
      open: 'L’entrepôt ne nous a pas encore dit comment la guitare était emballée.',
      reason: 'La personne qui l’a emballée revient le lundi 20 avril 2026.',
    },
    secondPoint: 'L’attente au téléphone',
    found: 'La guitare a quitté notre entrepôt dans un seul carton. Il en fallait un deuxième. La fissure vient de là.',
    foundSecond: 'L’attente a duré 25 minutes le 2 avril. Nous n’étions pas assez nombreux au téléphone ce soir-là.',
    exchange: 'Notre transporteur reprend la guitare fissurée.',
    refund: 'Le remboursement de la livraison arrive sur la carte du paiement.',
    answer: {
      summary: 'La guitare est arrivée avec une fissure dans la table. L’attente au téléphone a été longue.',
      done: 'Nous avons regardé les photos. Nous avons interrogé l’entrepôt et le transporteur. Nous avons retrouvé l’appel.',
      apology:
        'La guitare aurait dû arriver entière. Ce n’est pas le cas, et c’est notre faute. Nous nous en excusons.',
      change: 'Nous emballons chaque guitare dans deux cartons',
    },
    proof: 'Référence du paiement SC-RB-20931',
    proofOfExchange: 'Colis CE 20 2214, remis contre signature',
    delay: 'Le fabricant livre la guitare une semaine plus tard que prévu.',
    why: 'Je n’ai toujours pas de guitare.',
    want: 'Une guitare, ou mon argent.',
    boardRefund: 'C’est pour l’attente supplémentaire.',
    review: {
      policyFollowed: 'Chaque lettre est arrivée à temps. L’échange a eu lieu plus tard que promis',
      treatedFairly: 'La réclamation a été prise au sérieux, et il y a toujours eu une personne à joindre',
      lawKept: 'Une réparation ou un échange doit avoir lieu dans un délai raisonnable. Le nôtre a été trop long',
    },
    decision:
      'La réclamation est justifiée. L’échange a été trop long. La guitare arrive, avec 40,00 € pour l’attente.',
    notUpheld: {
      summary: 'La guitare serait arrivée avec une fissure dans la table.',
      done: 'Nous avons regardé les photos et la guitare elle-même. Notre luthier l’a examinée.',
      found: 'La ligne dans la table fait partie du bois. Elle suit le fil et elle n’est pas ouverte.',
      noRemedy:
        'La guitare est entière. Nous ne proposons donc ni remboursement ni échange. Le retour est possible jusqu’au 30 avril 2026.',
      noChange: 'Nous ne changeons rien, car l’emballage était bon.',
    },
    withdrawn: 'J’ai trouvé la cause.',
    settled:
      'La guitare n’est pas à renvoyer, et nous remboursons 25,00 € pour la fissure. L’argent arrive au plus tard le vendredi 10 avril 2026.',
  },
}
