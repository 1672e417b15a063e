import type { FrameTexts } from '../../en/letters/frame.ts'
import type { Say } from '../../tongue.ts'

const uninvolved = 'qui ne l’a pas traitée'

export const frame = (say: Say): FrameTexts => ({
  subject: (reference, about) => `[${reference}] ${say('Votre', 'Ta')} réclamation : ${about}`,
  dear: name => `Bonjour ${name},`,
  dearCustomer: 'Bonjour,',
  regards: say('Cordialement,', 'Bien à toi,'),
  team: shop => `L’équipe réclamations de ${shop}`,
  sender: shop => `${shop} réclamations`,
  reviewers: {
    board: 'notre direction',
    manager: `une personne de l’encadrement ${uninvolved}`,
    agent: `une personne de notre équipe ${uninvolved}`,
    investigator: `une personne chargée des enquêtes ${uninvolved}`,
    administrator: `une personne de notre équipe ${uninvolved}`,
  },
  reviewersDo: {
    board: 'La direction',
    manager: 'Cette personne',
    agent: 'Cette personne',
    investigator: 'Cette personne',
    administrator: 'Cette personne',
  },
  onBehalf: {
    board: 'Au nom de la direction',
    manager: 'Direction du service client',
    agent: 'Service client',
    investigator: 'Service client',
    administrator: 'Service client',
  },
  email: address => `E-mail : ${address}`,
  phone: number => `Téléphone : ${number}`,
  post: address => `Courrier : ${address}`,
  mayReply: say(
    'Vous pouvez aussi répondre à cet e-mail. Votre texte et vos photos arrivent dans votre réclamation.',
    'Tu peux aussi répondre à cet e-mail. Ton texte et tes photos arrivent dans ta réclamation.',
  ),
  follow: say(
    'Suivez ici votre réclamation, envoyez un message ou une photo, et voyez comment chaque date est calculée',
    'Suis ici ta réclamation, envoie un message ou une photo, et regarde comment chaque date est calculée',
  ),
  open: say('Ouvrez ici votre réclamation', 'Ouvre ici ta réclamation'),
  whatNext: 'Ce qui se passe ensuite',
  whatYouCanDo: say('Ce que vous pouvez faire', 'Ce que tu peux faire'),
  why: 'Pourquoi cette date ?',
  whyMany: 'Pourquoi ces dates ?',
  files: 'Pièces jointes',
  details: 'Informations',
  reference: 'Référence',
  receivedOn: 'Date de réception',
  handler: 'Traitée par',
  answerBy: 'Réponse au plus tard',
  late: date =>
    `Nous ${say('vous avions', 't’avions')} promis cette lettre au plus tard le ${date}. Nous sommes en retard et nous nous en excusons.`,
  boardTitle: say('Cela ne vous convient pas ?', 'Cela ne te convient pas ?'),
  board: reviewer =>
    say(`Vous pouvez soumettre votre réclamation à ${reviewer}.`, `Tu peux soumettre ta réclamation à ${reviewer}.`),
  boardHow: say(
    'Ouvrez votre réclamation et demandez-y un réexamen. Dites pourquoi avec vos propres mots.',
    'Ouvre ta réclamation et demandes-y un réexamen. Dis pourquoi avec tes propres mots.',
  ),
  boardHowByMail: say(
    'Écrivez-nous que vous voulez un réexamen, et dites pourquoi avec vos propres mots.',
    'Écris-nous que tu veux un réexamen, et dis pourquoi avec tes propres mots.',
  ),
  boardWhat: reviewer =>
    `${reviewer} lit tout le dossier. Les personnes qui ont traité ${say('votre', 'ta')} réclamation ne participent pas à la décision.`,
  boardWithin: (reviewer, period) => `${reviewer} répond au plus tard ${period} après ${say('votre', 'ta')} demande.`,
  bodiesAfter: bodies =>
    say(
      `Cela ne vous convient toujours pas ? Vous pouvez alors vous adresser à : ${bodies}.`,
      `Cela ne te convient toujours pas ? Tu peux alors t’adresser à : ${bodies}.`,
    ),
})
