import type { ComplainTexts } from '../en/complain.ts'
import type { Say } from '../tongue.ts'

const count = (n: number) => n.toLocaleString('fr-FR')

export const complain = (say: Say): ComplainTexts => ({
  title: 'Faire une réclamation',
  step: (n, of) => `Question ${n} sur ${of}`,
  next: 'Continuer',
  order: {
    title: say('Quel est votre numéro de commande ?', 'Quel est ton numéro de commande ?'),
    short: 'Numéro de commande',
    hint: example =>
      `Il est dans l’e-mail de ${say('votre', 'ta')} commande et sur le bon de livraison. Il ressemble à ${example}.`,
    none: 'Je n’ai pas de numéro de commande',
    noneShort: 'Pas de numéro de commande',
    unusual: example =>
      say(
        `Nos numéros de commande ressemblent en général à ${example}. Le vôtre est différent ? Vous pouvez l’envoyer ainsi.`,
        `Nos numéros de commande ressemblent en général à ${example}. Le tien est différent ? Tu peux l’envoyer ainsi.`,
      ),
    missing: say(
      'Indiquez votre numéro de commande, ou choisissez « Je n’ai pas de numéro de commande »',
      'Indique ton numéro de commande, ou choisis « Je n’ai pas de numéro de commande »',
    ),
    unreadableShort: say(
      'Un numéro de commande contient des lettres ou des chiffres. Indiquez-le encore une fois, ou laissez le champ vide',
      'Un numéro de commande contient des lettres ou des chiffres. Indique-le encore une fois, ou laisse le champ vide',
    ),
    unreadable: say(
      'Un numéro de commande contient des lettres ou des chiffres. Indiquez-le encore une fois, ou choisissez « Je n’ai pas de numéro de commande »',
      'Un numéro de commande contient des lettres ou des chiffres. Indique-le encore une fois, ou choisis « Je n’ai pas de numéro de commande »',
    ),
  },
  reason: {
    title: 'Que s’est-il passé ?',
    category: say('Quel est le sujet de votre réclamation ?', 'Quel est le sujet de ta réclamation ?'),
    story: say('Racontez ce qui s’est passé', 'Raconte ce qui s’est passé'),
    storyHint: say(
      'Avec vos propres mots. Qu’attendiez-vous, et que s’est-il passé ?',
      'Avec tes propres mots. Qu’attendais-tu, et que s’est-il passé ?',
    ),
    missing: say(
      'Racontez ce qui s’est passé. Quelques mots suffisent',
      'Raconte ce qui s’est passé. Quelques mots suffisent',
    ),
    tooLong: (has, most) =>
      say(
        `Votre texte a ${count(has)} caractères. Le maximum est de ${count(most)}. Raccourcissez-le, ou envoyez la suite dans un fichier`,
        `Ton texte a ${count(has)} caractères. Le maximum est de ${count(most)}. Raccourcis-le, ou envoie la suite dans un fichier`,
      ),
  },
  wish: {
    title: `Quelle solution ${say('vous', 'te')} conviendrait ?`,
    hint: say(
      'Choisissez tout ce que vous voulez. Cela nous aide à trouver une réponse qui vous convient. Vous ne décidez encore rien.',
      'Choisis tout ce que tu veux. Cela nous aide à trouver une réponse qui te convient. Tu ne décides encore rien.',
    ),
    words: say('Dites-nous-en plus', 'Dis-nous-en plus'),
    tooLong: (has, most) =>
      say(
        `Votre texte a ${count(has)} caractères. Le maximum est de ${count(most)}. Raccourcissez-le`,
        `Ton texte a ${count(has)} caractères. Le maximum est de ${count(most)}. Raccourcis-le`,
      ),
  },
  files: {
    title: say('Avez-vous des photos ou des documents ?', 'As-tu des photos ou des documents ?'),
    short: 'Photos et documents',
    hint: (files, size) =>
      `Photos, petits films, PDF, Word ou texte. Jusqu’à ${files} fichiers de ${size} au plus chacun. ${say('Vous pouvez', 'Tu peux')} aussi les envoyer plus tard.`,
    choose: 'Choisir un fichier',
    chooseMore: 'Choisir un autre fichier',
    chooseSeveral: 'Photos ou documents',
    add: 'Ajouter ce fichier',
    added: say('Vos fichiers', 'Tes fichiers'),
    none: say('Choisissez d’abord un fichier, ou continuez sans', 'Choisis d’abord un fichier, ou continue sans'),
    skip: 'Continuer',
    tooLarge: (name, size) =>
      `« ${name} » dépasse ${size}. ${say('Choisissez un fichier plus petit, ou envoyez-le-nous par e-mail', 'Choisis un fichier plus petit, ou envoie-le-nous par e-mail')}`,
    tooMany: files =>
      `Le maximum ici est de ${files} fichiers. ${say('Envoyez-nous les autres par e-mail', 'Envoie-nous les autres par e-mail')}`,
    type: name =>
      `Nous ne pouvons pas ouvrir « ${name} ». ${say('Choisissez', 'Choisis')} une photo, un film, un PDF, un fichier Word ou un fichier texte`,
    noSpace: say(
      'Nous ne pouvons pas garder de fichiers en ce moment. Continuez sans, et envoyez-le plus tard',
      'Nous ne pouvons pas garder de fichiers en ce moment. Continue sans, et envoie-le plus tard',
    ),
    broken: say(
      'Le fichier n’est pas arrivé en entier. Choisissez-le encore une fois',
      'Le fichier n’est pas arrivé en entier. Choisis-le encore une fois',
    ),
  },
  contact: {
    title: say('Comment pouvons-nous vous joindre ?', 'Comment pouvons-nous te joindre ?'),
    name: say('Votre nom', 'Ton nom'),
    nameHint: say(
      'Comme vous voulez que nous vous appelions, par exemple Robin de Vries.',
      'Comme tu veux que nous t’appelions, par exemple Robin de Vries.',
    ),
    reach: say(
      'Indiquez votre adresse e-mail ou votre adresse postale. Nous y envoyons notre réponse.',
      'Indique ton adresse e-mail ou ton adresse postale. Nous y envoyons notre réponse.',
    ),
    email: 'Adresse e-mail',
    address: 'Adresse postale',
    addressHint: say(
      'Seulement si vous préférez notre réponse par courrier.',
      'Seulement si tu préfères notre réponse par courrier.',
    ),
    phone: 'Numéro de téléphone',
    phoneHint: 'Nous appelons seulement si nous ne pouvons pas expliquer quelque chose par écrit.',
    language: say('Dans quelle langue devons-nous vous écrire ?', 'Dans quelle langue devons-nous t’écrire ?'),
    help: say('Avez-vous besoin d’aide ?', 'As-tu besoin d’aide ?'),
    helpHint: say(
      'Par exemple de gros caractères, un appel, ou quelqu’un qui parle pour vous.',
      'Par exemple de gros caractères, un appel, ou quelqu’un qui parle pour toi.',
    ),
    nameMissing: say('Indiquez votre nom', 'Indique ton nom'),
    reachMissing: say(
      'Indiquez votre adresse e-mail ou votre adresse postale, pour que nous puissions vous répondre',
      'Indique ton adresse e-mail ou ton adresse postale, pour que nous puissions te répondre',
    ),
    emailWrong: say(
      'Vérifiez votre adresse e-mail. Elle ressemble à nom@exemple.fr',
      'Vérifie ton adresse e-mail. Elle ressemble à nom@exemple.fr',
    ),
    tooLong: say(
      'C’est plus long que ce que nous pouvons garder. Raccourcissez-le',
      'C’est plus long que ce que nous pouvons garder. Raccourcis-le',
    ),
  },
  check: {
    title: say('Vérifiez vos réponses', 'Vérifie tes réponses'),
    nothingSent: 'Rien n’est encore envoyé.',
    send: 'Envoyer ma réclamation',
    privacy: say(
      'Nous utilisons vos données seulement pour traiter votre réclamation.',
      'Nous utilisons tes données seulement pour traiter ta réclamation.',
    ),
    incomplete: say(
      'Corrigez d’abord ceci. Ensuite, vous pourrez envoyer votre réclamation :',
      'Corrige d’abord ceci. Ensuite, tu pourras envoyer ta réclamation :',
    ),
  },
  sent: {
    title: say('Nous avons votre réclamation', 'Nous avons ta réclamation'),
    received: 'Reçue le',
    reference: say('Votre référence', 'Ta référence'),
    referenceHint: say(
      'Donnez-la quand vous nous appelez ou nous écrivez.',
      'Donne-la quand tu nous appelles ou nous écris.',
    ),
    team: shop => `L’équipe réclamations de ${shop} a maintenant ${say('votre', 'ta')} réclamation.`,
    by: 'Au plus tard le',
    acknowledge: say(
      'Vous saurez qui traite votre réclamation, et quand notre réponse arrivera.',
      'Tu sauras qui traite ta réclamation, et quand notre réponse arrivera.',
    ),
    answer: say('Vous aurez notre réponse.', 'Tu auras notre réponse.'),
    answerOrReport: say(
      'Vous aurez notre réponse. Nous n’avons pas fini ? Alors vous saurez pourquoi, et quel jour elle arrivera.',
      'Tu auras notre réponse. Nous n’avons pas fini ? Alors tu sauras pourquoi, et quel jour elle arrivera.',
    ),
    next: 'Et ensuite ?',
    byEmail: say(
      'Vous recevrez un e-mail avec un lien vers votre réclamation. Vous pourrez ainsi tout suivre et ajouter des photos.',
      'Tu recevras un e-mail avec un lien vers ta réclamation. Tu pourras ainsi tout suivre et ajouter des photos.',
    ),
    byPost: say(
      'Vous recevrez une lettre de notre part par courrier.',
      'Tu recevras une lettre de notre part par courrier.',
    ),
    person: say(
      'Une personne lira votre réclamation et cherchera ce qui s’est passé. Nous vous dirons son nom.',
      'Une personne lira ta réclamation et cherchera ce qui s’est passé. Nous te dirons son nom.',
    ),
    disagree: say(
      'Vous n’êtes pas d’accord avec notre réponse ? Vous pouvez alors demander un réexamen.',
      'Tu n’es pas d’accord avec notre réponse ? Tu peux alors demander un réexamen.',
    ),
    keep: say(
      'Imprimez ou enregistrez cette page. Elle ne contient rien de personnel.',
      'Imprime ou enregistre cette page. Elle ne contient rien de personnel.',
    ),
    noEmail: say(
      'Pas d’e-mail au bout de dix minutes ? Regardez dans le courrier indésirable, ou appelez-nous.',
      'Pas d’e-mail au bout de dix minutes ? Regarde dans le courrier indésirable, ou appelle-nous.',
    ),
    gone: 'Cette page n’est plus disponible',
    goneText: say(
      'Nous la gardons 24 heures. Votre réclamation est bien enregistrée. Demandez un lien pour voir où elle en est.',
      'Nous la gardons 24 heures. Ta réclamation est bien enregistrée. Demande un lien pour voir où elle en est.',
    ),
  },
  short: {
    title: say('Votre réclamation sur une page', 'Ta réclamation sur une page'),
    lead: say(
      'Quatre réponses suffisent : votre numéro de commande, ce qui s’est passé, votre nom et comment vous joindre.',
      'Quatre réponses suffisent : ton numéro de commande, ce qui s’est passé, ton nom et comment te joindre.',
    ),
    noOrder: say('Laissez le champ vide si vous n’en avez pas.', 'Laisse le champ vide si tu n’en as pas.'),
    kept: names => `Nous avons déjà ces fichiers : ${names}.`,
  },
})
