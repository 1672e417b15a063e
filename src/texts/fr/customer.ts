import type { CustomerTexts } from '../en/customer.ts'
import type { Say } from '../tongue.ts'
import { within } from './delay.ts'

export const customer = (say: Say): CustomerTexts => ({
  frame: {
    back: 'Retour',
  },
  start: {
    title: 'Faire une réclamation',
    lead: say(
      'Un problème avec votre commande ou avec notre service ? Racontez-le-nous. Une personne lit chaque réclamation, et vous recevez une réponse écrite.',
      'Un problème avec ta commande ou avec notre service ? Raconte-le-nous. Une personne lit chaque réclamation, et tu reçois une réponse écrite.',
    ),
    ifToday: say('Si vous faites votre réclamation aujourd’hui', 'Si tu fais ta réclamation aujourd’hui'),
    by: 'Au plus tard le',
    acknowledge: say('Vous saurez qui traite votre réclamation.', 'Tu sauras qui traite ta réclamation.'),
    answer: say('Vous aurez notre réponse.', 'Tu auras notre réponse.'),
    answerOrReport: say(
      'Vous aurez notre réponse. Nous n’avons pas fini ? Alors nous vous dirons pourquoi, et quel jour elle arrivera.',
      'Tu auras notre réponse. Nous n’avons pas fini ? Alors nous te dirons pourquoi, et quel jour elle arrivera.',
    ),
    board: (who, period) =>
      say(
        `Cela ne vous convient pas ? ${who} réexaminera votre réclamation et répondra ${within(period)}.`,
        `Cela ne te convient pas ? ${who} réexaminera ta réclamation et répondra ${within(period)}.`,
      ),
    need: say('Ce qu’il vous faut', 'Ce qu’il te faut'),
    order: say(
      'Votre numéro de commande. Il est dans l’e-mail de votre commande et sur le bon de livraison. Vous ne l’avez plus ? Vous pouvez continuer sans.',
      'Ton numéro de commande. Il est dans l’e-mail de ta commande et sur le bon de livraison. Tu ne l’as plus ? Tu peux continuer sans.',
    ),
    photos: say(
      'Des photos ou des documents, si vous en avez. Vous pouvez aussi les envoyer plus tard.',
      'Des photos ou des documents, si tu en as. Tu peux aussi les envoyer plus tard.',
    ),
    minutes: say(
      'Environ 3 minutes. Vous n’avez pas besoin de compte.',
      'Environ 3 minutes. Tu n’as pas besoin de compte.',
    ),
    begin: 'Commencer ma réclamation',
    short: 'Toutes les questions sur une page',
    notFor: 'Ce que cette page ne fait pas',
    tracking: say(
      'Vous voulez seulement savoir où est votre colis ? Regardez sur',
      'Tu veux seulement savoir où est ton colis ? Regarde sur',
    ),
    already: say(
      'Vous avez déjà fait une réclamation et vous voulez savoir où elle en est ?',
      'Tu as déjà fait une réclamation et tu veux savoir où elle en est ?',
    ),
    alreadyLink: say('Demandez votre lien', 'Demande ton lien'),
    otherShops: say(
      'Vous avez acheté dans une autre de nos boutiques ?',
      'Tu as acheté dans une autre de nos boutiques ?',
    ),
    otherWays: say(
      'Vous pouvez aussi réclamer par e-mail, par téléphone ou par courrier. Tout est indiqué plus bas. Nous traitons votre réclamation de la même façon.',
      'Tu peux aussi réclamer par e-mail, par téléphone ou par courrier. Tout est indiqué plus bas. Nous traitons ta réclamation de la même façon.',
    ),
    policy: 'Lire comment nous traitons les réclamations',
  },
  trouble: {
    'not-found': {
      title: 'Nous ne trouvons pas cette page',
      text: say(
        'Vérifiez l’adresse. Le lien vient d’une lettre ? Alors il est peut-être coupé en deux.',
        'Vérifie l’adresse. Le lien vient d’une lettre ? Alors il est peut-être coupé en deux.',
      ),
    },
    fault: {
      title: 'Il y a eu un problème chez nous',
      text: say(
        'Nous l’avons noté. Votre texte n’est pas encore envoyé.',
        'Nous l’avons noté. Ton texte n’est pas encore envoyé.',
      ),
    },
    unavailable: {
      title: say(
        'Nous ne pouvons pas prendre votre réclamation en ce moment',
        'Nous ne pouvons pas prendre ta réclamation en ce moment',
      ),
      text: say(
        'Notre système est en panne. Votre texte n’est pas encore envoyé. L’e-mail, le téléphone et le courrier fonctionnent toujours.',
        'Notre système est en panne. Ton texte n’est pas encore envoyé. L’e-mail, le téléphone et le courrier fonctionnent toujours.',
      ),
    },
    'too-many': {
      title: say('Vous avez demandé cela très souvent', 'Tu as demandé cela très souvent'),
      text: say(
        'Attendez un quart d’heure et réessayez. Vous pouvez toujours faire une réclamation, appeler ou écrire.',
        'Attends un quart d’heure et réessaie. Tu peux toujours faire une réclamation, appeler ou écrire.',
      ),
    },
    expired: {
      title: 'Ce formulaire est ouvert depuis plus d’un jour',
      text: say(
        'Nous gardons un formulaire 24 heures. Ensuite, nous l’effaçons pour protéger vos données. Votre dernier texte est déjà repris ci-dessous.',
        'Nous gardons un formulaire 24 heures. Ensuite, nous l’effaçons pour protéger tes données. Ton dernier texte est déjà repris ci-dessous.',
      ),
      textEmpty: say(
        'Nous gardons un formulaire 24 heures. Ensuite, nous l’effaçons pour protéger vos données. Vous pouvez remplir le formulaire court ci-dessous.',
        'Nous gardons un formulaire 24 heures. Ensuite, nous l’effaçons pour protéger tes données. Tu peux remplir le formulaire court ci-dessous.',
      ),
    },
    'link-over': {
      title: 'Ce lien ne fonctionne plus',
      text: say(
        'Un lien fonctionne pendant un temps limité. Rouvrez le lien de votre lettre, ou demandez-en un autre.',
        'Un lien fonctionne pendant un temps limité. Rouvre le lien de ta lettre, ou demandes-en un autre.',
      ),
    },
    number: id =>
      say(
        `Vous nous appelez à ce sujet ? Donnez ce numéro : ${id}.`,
        `Tu nous appelles à ce sujet ? Donne ce numéro : ${id}.`,
      ),
    kept: say('Votre texte', 'Ton texte'),
    keptHint: say(
      'Il est toujours là. Réessayez, ou copiez-le dans un e-mail pour nous.',
      'Il est toujours là. Réessaie, ou copie-le dans un e-mail pour nous.',
    ),
    keptCopy: say(
      'Il est toujours là. Copiez-le, rouvrez le lien de votre lettre et collez-le là.',
      'Il est toujours là. Copie-le, rouvre le lien de ta lettre et colle-le là.',
    ),
    again: 'Réessayer',
    home: 'Retour à l’accueil',
  },
  closed: {
    title: 'Il n’est pas encore possible d’envoyer une réclamation ici',
    text: shop =>
      `La page de réclamations de ${shop} est en préparation. En attendant, ${say('vous pouvez', 'tu peux')} nous joindre ainsi :`,
  },
  link: {
    title: say('Demander un lien vers votre réclamation', 'Demander un lien vers ta réclamation'),
    text: say(
      'Nous envoyons le lien à l’adresse e-mail que nous avons pour votre réclamation.',
      'Nous envoyons le lien à l’adresse e-mail que nous avons pour ta réclamation.',
    ),
    email: say('Votre adresse e-mail', 'Ton adresse e-mail'),
    reference: say('La référence de votre réclamation', 'La référence de ta réclamation'),
    referenceHint: say(
      'C’est en général votre numéro de commande. Elle est dans chacune de nos lettres.',
      'C’est en général ton numéro de commande. Elle est dans chacune de nos lettres.',
    ),
    send: 'Recevoir un lien',
    emailMissing: say('Indiquez votre adresse e-mail', 'Indique ton adresse e-mail'),
    referenceMissing: say('Indiquez la référence de votre réclamation', 'Indique la référence de ta réclamation'),
    sent: say('Regardez vos e-mails', 'Regarde tes e-mails'),
    sentText: say(
      'L’adresse et la référence vont ensemble ? Alors un lien vers votre réclamation part à cette adresse.',
      'L’adresse et la référence vont ensemble ? Alors un lien vers ta réclamation part à cette adresse.',
    ),
    sentElse: say(
      'Pas d’e-mail au bout de dix minutes ? Regardez dans le courrier indésirable, ou appelez-nous. Nous n’avons que votre adresse postale ? Appelez-nous ou écrivez-nous.',
      'Pas d’e-mail au bout de dix minutes ? Regarde dans le courrier indésirable, ou appelle-nous. Nous n’avons que ton adresse postale ? Appelle-nous ou écris-nous.',
    ),
    wrong: 'Ce lien ne fonctionne plus',
    wrongText: say(
      'Un lien fonctionne environ un an, s’il est entier. Votre messagerie l’a peut-être coupé en deux. Demandez-en un autre ici.',
      'Un lien fonctionne environ un an, s’il est entier. Ta messagerie l’a peut-être coupé en deux. Demandes-en un autre ici.',
    ),
  },
  open: {
    title: say('Votre réclamation', 'Ta réclamation'),
    text: say(
      'Appuyez sur le bouton pour voir où en est votre réclamation.',
      'Appuie sur le bouton pour voir où en est ta réclamation.',
    ),
    why: 'Pourquoi un bouton ? Certaines messageries ouvrent les liens toutes seules. Mais elles n’appuient pas sur un bouton.',
    button: 'Ouvrir ma réclamation',
    shared: say(
      'D’autres personnes utilisent cet appareil ? Fermez la page quand vous avez fini. Elle se ferme toute seule au bout de 4 heures.',
      'D’autres personnes utilisent cet appareil ? Ferme la page quand tu as fini. Elle se ferme toute seule au bout de 4 heures.',
    ),
  },
})
