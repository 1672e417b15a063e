import type { BodiesTexts } from '../en/bodies.ts'
import type { Say } from '../tongue.ts'

export const bodies = (say: Say): BodiesTexts => ({
  called: { 'court-france': 'le tribunal judiciaire (ou de proximité)' },
  does: {
    advises: say('On vous y informe de vos droits.', 'On t’y informe de tes droits.'),
    'passes-on': `${say('Votre', 'Ton')} signalement est transmis à l’autorité qui contrôle les entreprises.`,
    'assists-across-borders': `Le centre peut contacter pour ${say('vous', 'toi')} un vendeur situé dans un autre pays.`,
    mediates: say('On vous aide à trouver un accord avec nous.', 'On t’aide à trouver un accord avec nous.'),
    proposes: `${say('Vous recevez', 'Tu reçois')} une proposition de solution.`,
    decides: say('Vous obtenez une décision sur votre réclamation.', 'Tu obtiens une décision sur ta réclamation.'),
    enforces: 'Un vendeur qui ne respecte pas la loi peut être sanctionné.',
  },
  cannot: {
    advises: `${say('Vous n’y recevez', 'Tu n’y reçois')} pas de conseils.`,
    'passes-on': `${say('Votre', 'Ton')} signalement n’est pas transmis.`,
    'assists-across-borders': `${say('Vous n’y recevez', 'Tu n’y reçois')} pas d’aide face à un vendeur d’un autre pays.`,
    mediates: `Personne n’y fait de médiation entre ${say('vous', 'toi')} et nous.`,
    proposes: `${say('Vous n’y recevez', 'Tu n’y reçois')} pas de proposition de solution.`,
    decides: `${say('Votre', 'Ton')} propre litige n’y est pas tranché.`,
    enforces: 'Personne ne peut y contraindre un vendeur.',
  },
  about: {
    goods: `Il doit s’agir de biens que ${say('vous avez', 'tu as')} achetés.`,
    credit: 'Il doit s’agir d’un crédit ou d’un paiement en plusieurs fois.',
    'data-protection': `Il doit s’agir de ${say('vos', 'tes')} données personnelles.`,
    'cross-border': `${say('Vous devez', 'Tu dois')} habiter dans un pays de l’UE et avoir acheté dans un autre. La Norvège et l’Islande comptent aussi.`,
  },
  regions: { 'GB-ENG': 'Angleterre', 'GB-WLS': 'pays de Galles', 'GB-SCT': 'Écosse', 'GB-NIR': 'Irlande du Nord' },
  forRegions: regions => `Territoire concerné : ${regions}.`,
  notes: {
    'furniture-ombudsman': `Il doit s’agir de meubles ou de travaux chez ${say('vous', 'toi')}.`,
    universalschlichtungsstelle: 'Le litige ne peut pas dépasser 50 000 €.',
    'court-england-wales': 'Jusqu’à 10 000 £, la procédure est plus simple.',
    'court-scotland': 'Jusqu’à 5 000 £, la procédure est plus simple.',
    'small-claims-ireland': 'La procédure vaut pour les demandes jusqu’à 2 000 €.',
    'court-italy': 'Ce juge tranche les litiges jusqu’à 10 000 €.',
    'court-france': `En dessous de 5 000 €, ${say('vous devez', 'tu dois')} d’abord tenter un accord, par exemple avec un médiateur.`,
    'fevad-mediator': `${say('Écrivez', 'Écris')} en français. La commande doit avoir été livrée en France.`,
    signalconso: say(
      'Le vendeur voit votre signalement et peut vous répondre.',
      'Le vendeur voit ton signalement et peut te répondre.',
    ),
    'confianza-online': `${say('Vous devez', 'Tu dois')} avoir commandé en ligne, il y a un an au plus.`,
    webwinkelkeur: `Sans accord, ${say('vous pouvez', 'tu peux')} demander à DigiDispuut une décision obligatoire, contre paiement.`,
    omic: say('Votre mairie vous indique le bureau compétent.', 'Ta mairie t’indique le bureau compétent.'),
    court: `${say('Vous n’avez', 'Tu n’as')} pas besoin d’avocat.`,
  },
  cannotNotes: {
    'trading-standards': say(
      'Vous ne pouvez pas vous y adresser vous-même : signalez-le au service de conseil de votre région.',
      'Tu ne peux pas t’y adresser toi-même : signale-le au service de conseil de ta région.',
    ),
    'consumer-ombudsman-belgium': `${say('Vous n’y recevez', 'Tu n’y reçois')} pas d’aide face à une entreprise hors de Belgique.`,
  },
  opens: {
    'at-once': say('Vous pouvez vous y adresser à tout moment.', 'Tu peux t’y adresser à tout moment.'),
    'after-complaint': `${say('Vous devez', 'Tu dois')} d’abord nous avoir adressé une réclamation écrite.`,
    'final-answer': say(
      'Vous pouvez vous y adresser après notre dernière réponse.',
      'Tu peux t’y adresser après notre dernière réponse.',
    ),
  },
  orAfter: period => `Ou si ${say('vous n’avez', 'tu n’as')} pas cette réponse au bout de ${period}.`,
  window: {
    complaint: period => `Délai : ${period} après ${say('votre', 'ta')} réclamation écrite chez nous.`,
    'final-answer': period => `Délai : ${period} après notre dernière réponse.`,
  },
  answers: period => `Durée : ${period} au plus, une fois ${say('votre', 'ton')} dossier complet.`,
  free: 'C’est gratuit.',
  varies: 'Cela peut coûter de l’argent.',
  fee: amount => `Cela coûte ${amount}.`,
  returned: say(
    'Cette somme vous est rendue si l’on vous donne raison.',
    'Cette somme t’est rendue si l’on te donne raison.',
  ),
  binds: {
    nobody: `${say('Vous', 'Toi')} et nous pouvons refuser la solution.`,
    shop: `Si ${say('vous acceptez', 'tu acceptes')} la décision, nous devons la respecter.`,
    both: `${say('Vous', 'Toi')} et nous devons respecter la décision.`,
  },
  joined: {
    nothing: 'Nous participons.',
    membership: 'Nous sommes adhérents.',
    commitment: 'Nous nous sommes engagés à participer.',
  },
  notJoined: 'Nous ne participons pas.',
  needsUs: `${say('Votre', 'Ta')} réclamation n’y est traitée que si nous participons.`,
  labels: {
    does: 'Ce qui est possible :',
    cannot: 'Ce qui n’est pas possible :',
    gate: 'Quand :',
    terms: 'Bon à savoir :',
    phone: 'Téléphone :',
    post: 'Courrier :',
  },
  notice: {
    takesPart: bodies =>
      say(
        `Si nous ne trouvons pas d’accord, vous pouvez vous adresser à cet organisme : ${bodies}. Nous participons à sa procédure.`,
        `Si nous ne trouvons pas d’accord, tu peux t’adresser à cet organisme : ${bodies}. Nous participons à sa procédure.`,
      ),
    noPart: 'Nous ne participons pas au règlement des litiges hors des tribunaux et nous n’y sommes pas tenus.',
    nowhere: `${say('Vous ne pouvez', 'Tu ne peux')} donc pas y porter cette réclamation.`,
    competent: bodies => `L’organisme compétent pour ${say('votre', 'ta')} réclamation serait : ${bodies}.`,
    mediator: bodies =>
      `${say('Vous avez', 'Tu as')} le droit de recourir gratuitement à un médiateur de la consommation. Le nôtre est : ${bodies}.`,
    mediatorMissing: say(
      'Vous avez le droit de recourir gratuitement à un médiateur de la consommation. Demandez-nous lequel. La liste de tous les médiateurs est sur economie.gouv.fr/mediation-conso.',
      'Tu as le droit de recourir gratuitement à un médiateur de la consommation. Demande-nous lequel. La liste de tous les médiateurs est sur economie.gouv.fr/mediation-conso.',
    ),
    also: bodies => `${say('Vous pouvez aussi vous adresser à', 'Tu peux aussi t’adresser à')} : ${bodies}.`,
  },
})
