import type { PartnerTexts } from '../en/partner.ts'
import type { Say } from '../tongue.ts'

export const partner = (say: Say): PartnerTexts => ({
  title: (shop, reference) => `Question de la part de ${shop} sur ${reference}`,
  answerBy: 'Réponse au plus tard le',
  stillLate: `Ce jour est passé. ${say('Votre', 'Ta')} réponse nous aide encore.`,
  question: 'La question',
  erased: 'La question a été effacée.',
  found: say('Qu’avez-vous trouvé ?', 'Qu’as-tu trouvé ?'),
  choices: {
    found: 'Trouvé',
    'not-found': 'Pas trouvé',
    damaged: 'Abîmé',
    'scanned-damaged': 'Scanné comme abîmé',
    neighbour: 'Remis à un voisin',
    elsewhere: 'Remis ailleurs',
    'packed-right': 'Préparé comme commandé',
    'packed-wrong': 'Erreur de préparation',
    other: 'Autre chose',
  },
  text: say('Dites-nous-en plus', 'Dis-nous-en plus'),
  textHint: 'Par exemple où il était, quand il a été scanné ou qui a signé.',
  photo: 'Photos ou documents',
  photoHint: size => `Photos, scans ou PDF de ${size} au plus chacun.`,
  photoKept: names => `Nous avons ceci : ${names}`,
  goesWith: 'Accompagne la question',
  file: (n, reference) => `Fichier ${n} de ${reference}`,
  customer: 'Le client ou la cliente',
  send: 'Envoyer la réponse',
  correct: 'Envoyer la réponse corrigée',
  chooseFound: say('Choisissez ce que vous avez trouvé', 'Choisis ce que tu as trouvé'),
  tellMore: say('Dites-nous ce que vous avez trouvé', 'Dis-nous ce que tu as trouvé'),
  done: say('Merci, nous avons votre réponse', 'Merci, nous avons ta réponse'),
  doneText: date =>
    say(
      `Vous pouvez la corriger jusqu’au ${date} inclus. Utilisez le même lien.`,
      `Tu peux la corriger jusqu’au ${date} inclus. Utilise le même lien.`,
    ),
  doneOnly: say('Vous n’avez rien d’autre à faire.', 'Tu n’as rien d’autre à faire.'),
  toCorrect: 'Corriger la réponse',
  yours: say('Votre réponse', 'Ta réponse'),
  files: names => `Envoyé avec : ${names}`,
  closed: 'Cette question est fermée',
  closedText: say(
    'Vous ne pouvez plus y répondre. Y a-t-il encore quelque chose à nous dire ?',
    'Tu ne peux plus y répondre. Y a-t-il encore quelque chose à nous dire ?',
  ),
  readOnly: say('Votre réponse ne peut plus changer', 'Ta réponse ne peut plus changer'),
  notNeeded: 'Nous n’avons plus besoin de réponse',
  notNeededText: say(
    'La question a été retirée. Vous n’avez rien à faire.',
    'La question a été retirée. Tu n’as rien à faire.',
  ),
  list: {
    title: shop => `Questions de la part de ${shop}`,
    lead: many =>
      many === 1
        ? `Une question attend ${say('votre', 'ta')} réponse.`
        : `${many} questions attendent ${say('vos', 'tes')} réponses.`,
    nothing: say('Vous avez répondu à tout. Merci.', 'Tu as répondu à tout. Merci.'),
    by: date => `Réponse au plus tard le ${date}`,
    late: date => `La réponse était attendue au plus tard le ${date} ; elle nous aide encore`,
    answer: 'Répondre',
    about: reference => `à la question sur ${reference}`,
    given: 'Répondues, et encore modifiables',
    until: date => `jusqu’au ${date} inclus`,
    correct: 'Corriger',
    back: 'Retour à toutes les questions',
  },
  gone: 'Ce lien ne fonctionne pas',
  goneText: say(
    'Il a peut-être expiré, ou il en manque une partie. Copiez le lien entier depuis notre e-mail.',
    'Il a peut-être expiré, ou il en manque une partie. Copie le lien entier depuis notre e-mail.',
  ),
  mail: shop => `E-mail à ${shop} :`,
  foot: 'Des questions sur cette page ?',
  upload: {
    'file-too-large': say(
      'Le fichier est trop gros. Envoyez-en un plus petit.',
      'Le fichier est trop gros. Envoies-en un plus petit.',
    ),
    'too-many-files': say('Envoyez dix fichiers au plus.', 'Envoie dix fichiers au plus.'),
    'file-type': say(
      'Nous ne pouvons pas garder ce type de fichier. Envoyez une photo ou un PDF.',
      'Nous ne pouvons pas garder ce type de fichier. Envoie une photo ou un PDF.',
    ),
    'text-too-long': say('Le texte est trop long. Raccourcissez-le.', 'Le texte est trop long. Raccourcis-le.'),
    malformed: say(
      'Une partie du formulaire n’est pas arrivée. Envoyez-le encore une fois.',
      'Une partie du formulaire n’est pas arrivée. Envoie-le encore une fois.',
    ),
    'no-space': say(
      'Nous ne pouvons pas garder de fichiers en ce moment. Envoyez votre réponse sans fichier.',
      'Nous ne pouvons pas garder de fichiers en ce moment. Envoie ta réponse sans fichier.',
    ),
  },
})
