import type { BodiesTexts } from '../en/bodies.ts'

export const bodies: BodiesTexts = {
  called: {},
  does: {
    advises: 'On vous y informe de vos droits.',
    'passes-on': 'Votre signalement est transmis à l’autorité qui contrôle les entreprises.',
    'assists-across-borders': 'Le centre peut contacter pour vous un vendeur situé dans un autre pays.',
    mediates: 'On vous aide à trouver un accord avec nous.',
    proposes: 'Vous recevez une proposition de solution.',
    decides: 'Vous obtenez une décision sur votre réclamation.',
    enforces: 'Un vendeur qui ne respecte pas la loi peut être sanctionné.',
  },
  cannot: {
    advises: 'Vous n’y recevez pas de conseils.',
    'passes-on': 'Votre signalement n’est pas transmis.',
    'assists-across-borders': 'Vous n’y recevez pas d’aide face à un vendeur d’un autre pays.',
    mediates: 'Personne n’y fait de médiation entre vous et nous.',
    proposes: 'Vous n’y recevez pas de proposition de solution.',
    decides: 'Votre propre litige n’y est pas tranché.',
    enforces: 'Personne ne peut y contraindre un vendeur.',
  },
  about: {
    goods: 'Il doit s’agir de biens que vous avez achetés.',
    credit: 'Il doit s’agir d’un crédit ou d’un paiement en plusieurs fois.',
    'data-protection': 'Il doit s’agir de vos données personnelles.',
    'cross-border':
      'Vous devez habiter dans un pays de l’UE et avoir acheté dans un autre. La Norvège et l’Islande comptent aussi.',
  },
  regions: { 'GB-ENG': 'Angleterre', 'GB-WLS': 'pays de Galles', 'GB-SCT': 'Écosse', 'GB-NIR': 'Irlande du Nord' },
  forRegions: regions => `Territoire concerné : ${regions}.`,
  notes: {
    'furniture-ombudsman': 'Il doit s’agir de meubles ou de travaux chez vous.',
    universalschlichtungsstelle: 'Le litige ne peut pas dépasser 50 000 €.',
    'court-england-wales': 'Jusqu’à 10 000 £, la procédure est plus simple.',
    'court-scotland': 'Jusqu’à 5 000 £, la procédure est plus simple.',
    'small-claims-ireland': 'La procédure vaut pour les demandes jusqu’à 2 000 €.',
    'court-italy': 'Ce juge tranche les litiges jusqu’à 10 000 €.',
    'court-france': 'En dessous de 5 000 €, vous devez d’abord tenter un accord, par exemple avec un médiateur.',
    'fevad-mediator': 'Écrivez en français. La commande doit avoir été livrée en France.',
    signalconso: 'Le vendeur voit votre signalement et peut vous répondre.',
    'confianza-online': 'Vous devez avoir commandé en ligne, il y a un an au plus.',
    webwinkelkeur: 'Sans accord, vous pouvez demander à DigiDispuut une décision obligatoire, contre paiement.',
    omic: 'Votre mairie vous indique votre bureau.',
    court: 'Vous n’avez pas besoin d’avocat.',
  },
  cannotNotes: {
    'trading-standards':
      'Vous ne pouvez pas vous y adresser vous-même : signalez-le au service de conseil de votre région.',
    'consumer-ombudsman-belgium': 'Vous n’y recevez pas d’aide face à une entreprise hors de Belgique.',
  },
  opens: {
    'at-once': 'Vous pouvez vous y adresser à tout moment.',
    'after-complaint': 'Vous devez d’abord nous avoir adressé une réclamation écrite.',
    'final-answer': 'Vous pouvez vous y adresser après notre dernière réponse.',
  },
  orAfter: period => `Ou si vous n’avez pas cette réponse au bout de ${period}.`,
  window: {
    complaint: period => `Délai : ${period} après votre réclamation écrite chez nous.`,
    'final-answer': period => `Délai : ${period} après notre dernière réponse.`,
  },
  answers: period => `Durée : ${period} au plus, une fois votre dossier complet.`,
  free: 'C’est gratuit.',
  varies: 'Cela peut coûter de l’argent.',
  fee: amount => `Cela coûte ${amount}.`,
  returned: 'Cette somme vous est rendue si l’on vous donne raison.',
  binds: {
    nobody: 'Vous et nous pouvons refuser la solution.',
    shop: 'Si vous acceptez la décision, nous devons la respecter.',
    both: 'Vous et nous devons respecter la décision.',
  },
  joined: {
    nothing: 'Nous participons.',
    membership: 'Nous sommes adhérents.',
    commitment: 'Nous nous sommes engagés à participer.',
  },
  notJoined: 'Nous ne participons pas.',
  needsUs: 'Votre réclamation n’y est traitée que si nous participons.',
  labels: {
    does: 'Ce qui est possible :',
    cannot: 'Ce qui n’est pas possible :',
    gate: 'Quand :',
    terms: 'Bon à savoir :',
    phone: 'Téléphone :',
    post: 'Courrier :',
  },
  notice: {
    takesPart: bodies =>
      `Si nous ne trouvons pas d’accord, vous pouvez vous adresser à cet organisme : ${bodies}. Nous participons à sa procédure.`,
    noPart: 'Nous ne participons pas au règlement des litiges hors des tribunaux et nous n’y sommes pas tenus.',
    nowhere: 'Vous ne pouvez donc pas y porter cette réclamation.',
    competent: bodies => `L’organisme compétent pour votre réclamation serait : ${bodies}.`,
    mediator: bodies =>
      `Vous avez le droit de recourir gratuitement à un médiateur de la consommation. Le nôtre est : ${bodies}.`,
    mediatorMissing:
      'Vous avez le droit de recourir gratuitement à un médiateur de la consommation. Demandez-nous lequel. La liste de tous les médiateurs est sur economie.gouv.fr/mediation-conso.',
    also: bodies => `Vous pouvez aussi vous adresser à : ${bodies}.`,
  },
}
