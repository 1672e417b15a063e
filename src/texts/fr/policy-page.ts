import type { PolicyPageTexts } from '../en/policy-page.ts'
import type { Say } from '../tongue.ts'

export const policyPage = (say: Say): PolicyPageTexts => ({
  title: 'Comment nous traitons les réclamations',
  lead: shop =>
    `Voici les règles de ${shop} pour les réclamations. Ce sont des promesses. ${say('Vous pouvez', 'Tu peux')} nous y tenir, et notre propre système le fait chaque jour.`,
  begin: 'Faire une réclamation',
  contents: 'Sur cette page',
  print: `${say('Vous pouvez', 'Tu peux')} imprimer cette page pour la garder.`,
  whole: 'Lire la page entière, aussi pour d’autres pays et versions',
  untitled: 'Avec nos propres mots',
  onlyIn: language => `Cette partie n’existe qu’en ${language} :`,
  now: {
    title: `Si ${say('vous faites', 'tu fais')} une réclamation maintenant`,
    hint: 'Ces dates sont calculées à l’instant. Les vraies réclamations suivent les mêmes règles.',
    later: 'Ensuite, si chaque étape dure jusqu’à son dernier jour',
    by: 'Au plus tard le',
    aim: 'Notre objectif',
    why: 'Pourquoi cette date ?',
    review: `Et si ${say('vous demandez', 'tu demandes')} un réexamen maintenant`,
    reviewLater: `Et si ${say('vous demandez', 'tu demandes')} ensuite un réexamen`,
    reviewNext: `Et si ${say('vous demandez', 'tu demandes')} ensuite encore un réexamen`,
    notYet: 'Nous ne pouvons pas encore donner de date pour cela',
    notYetWhy: 'Le délai n’a pas encore commencé.',
  },
  file: {
    title: `${say('Vous pouvez', 'Tu peux')} réclamer de plusieurs façons`,
    text: say(
      'Choisissez celle qui vous convient. Nous traitons toutes les réclamations de la même façon.',
      'Choisis celle qui te convient. Nous traitons toutes les réclamations de la même façon.',
    ),
    give: say(
      'Dites-nous comment vous joindre. Donnez votre numéro de commande si vous en avez un. Pas de numéro ? Nous prenons quand même votre réclamation.',
      'Dis-nous comment te joindre. Donne ton numéro de commande si tu en as un. Pas de numéro ? Nous prenons quand même ta réclamation.',
    ),
    browser: 'Le formulaire marche dans tous les navigateurs, même anciens, et sans compte.',
    raiseWithin: period =>
      `${say('Vous pouvez', 'Tu peux')} réclamer jusqu’à ${period} après la livraison. Nous prenons aussi les réclamations plus tardives. Nous notons alors qu’elles sont arrivées plus tard.`,
  },
  acknowledge: {
    counts: 'Ce qui compte : notre lettre est partie et a pu être remise. Une lettre qui nous revient ne compte pas.',
    by: who => `Qui confirme : ${who}.`,
    self: `La personne qui confirme ${say('votre', 'ta')} réclamation la traite aussi.`,
  },
  reference: {
    title: say('Votre numéro de commande est votre référence', 'Ton numéro de commande est ta référence'),
    text: say(
      'Nous enregistrons votre réclamation sous votre numéro de commande. On la retrouve ainsi facilement. Une deuxième réclamation sur la même commande porte -2 à la fin. Sans numéro de commande, nous vous donnons une référence.',
      'Nous enregistrons ta réclamation sous ton numéro de commande. On la retrouve ainsi facilement. Une deuxième réclamation sur la même commande porte -2 à la fin. Sans numéro de commande, nous te donnons une référence.',
    ),
  },
  severity: {
    title: 'La gravité',
    text: names => `Nous classons les réclamations selon leur gravité : ${names}.`,
  },
  investigate: {
    title: 'Nous cherchons ce qui s’est passé',
    text: 'Quand il le faut, nous enquêtons. Nous pouvons interroger ou examiner :',
  },
  hearing: {
    title: 'Il s’agit d’un de nos collègues ?',
    text: say(
      'Nous l’informons de votre réclamation. Nous écoutons sa version avant de vous répondre.',
      'Nous l’informons de ta réclamation. Nous écoutons sa version avant de te répondre.',
    ),
  },
  explain: {
    title: 'Notre réponse explique tout',
    text: `${say('Vous la recevez', 'Tu la reçois')} par écrit. Elle a toujours ces quatre parties :`,
    parts: [
      'ce que nous avons fait pour comprendre ce qui s’est passé',
      `ce que nous avons trouvé, et si nous ${say('vous', 'te')} donnons raison`,
      `ce que nous faisons pour ${say('vous', 'toi')}, ou pourquoi nous ne faisons rien`,
      'ce que nous changeons pour que cela n’arrive plus, ou pourquoi nous ne changeons rien',
    ],
  },
  remedy: {
    title: 'Nous réglons le problème',
    text: `Quand c’est justifié, ${say('vous recevez', 'tu reçois')} une ou plusieurs de ces choses :`,
    date: `Nous y joignons un montant ou une description, et une date. ${say('Votre', 'Ta')} réclamation reste ouverte jusqu’à ce que ce soit fait.`,
    law: `Cela s’ajoute à ${say('vos', 'tes')} droits légaux. Cela ne les remplace jamais.`,
  },
  review: {
    title: 'Pas d’accord ? Quelqu’un d’autre réexamine',
    again: 'Pas d’accord ? Nous réexaminons',
    next: 'Toujours pas d’accord ? Encore un réexamen',
    looks: 'Ce qui est alors examiné',
    by: who => `Qui réexamine : ${who}.`,
    customer: say(
      'Cela ne vous convient pas ? Vous pouvez demander un réexamen.',
      'Cela ne te convient pas ? Tu peux demander un réexamen.',
    ),
    staff: 'Nos propres équipes peuvent aussi le demander.',
    keyword: words => `Il commence aussi si ${say('vous nous écrivez', 'tu nous écris')} un de ces mots : ${words}.`,
    time: period =>
      say(
        `Il commence de lui-même si vous n’avez pas de réponse ${period} après la réception de votre réclamation.`,
        `Il commence de lui-même si tu n’as pas de réponse ${period} après la réception de ta réclamation.`,
      ),
    anyTime: `C’est possible à tout moment. ${say('Vous n’avez', 'Tu n’as')} pas à attendre notre réponse.`,
    answered: `C’est possible dès que ${say('vous avez', 'tu as')} notre réponse.`,
    replied: `C’est possible dès que ${say('vous avez', 'tu as')} la réponse du réexamen précédent.`,
    window: period => `${say('Vous avez', 'Tu as')} ensuite ${period} pour le demander.`,
    file: say(
      'Tout ce que nous avons sur votre réclamation y part aussitôt. Vous n’avez rien à répéter.',
      'Tout ce que nous avons sur ta réclamation y part aussitôt. Tu n’as rien à répéter.',
    ),
    reads: say(
      'Tout ce qui a été écrit et établi est lu. Ce que nous vous avons proposé est aussi discuté.',
      'Tout ce qui a été écrit et établi est lu. Ce que nous t’avons proposé est aussi discuté.',
    ),
    asks: `${say('Vous recevez', 'Tu reçois')} une réponse motivée à ceci :`,
    questions: {
      policyFollowed: 'Avons-nous suivi ces règles ?',
      treatedFairly: 'Avons-nous été justes et utiles du début à la fin ?',
      lawKept: 'Avons-nous respecté le droit de la consommation ?',
    },
    independence: {
      'never-handled': `Aucune personne qui a traité ${say('votre', 'ta')} réclamation n’y prend part.`,
      'not-decided': `Aucune personne qui a déjà décidé de ${say('votre', 'ta')} réclamation n’y prend part.`,
      none: `Cela peut être une personne qui connaît déjà ${say('votre', 'ta')} réclamation.`,
    },
    panel: (quorum, all) =>
      all
        ? `Au moins ${quorum} personnes décident ensemble, et toutes doivent être d’accord.`
        : `Au moins ${quorum} personnes décident ensemble, à la majorité.`,
    outside: `La réponse dit aussi à qui ${say('vous adresser', 't’adresser')} en dehors de notre boutique.`,
  },
  outside: {
    title: say('Vous pouvez vous adresser à un organisme extérieur', 'Tu peux t’adresser à un organisme extérieur'),
    text: say(
      'Toujours pas d’accord ? Ces organismes peuvent vous aider. Voici ce que chacun peut faire ou non :',
      'Toujours pas d’accord ? Ces organismes peuvent t’aider. Voici ce que chacun peut faire ou non :',
    ),
    none: say(
      'Pour votre pays, nous ne pouvons citer aucun organisme. Vous pouvez toujours aller devant le juge.',
      'Pour ton pays, nous ne pouvons citer aucun organisme. Tu peux toujours aller devant le juge.',
    ),
    take: say(
      'Vous pouvez emporter tout votre dossier. Il se trouve sur la page de votre réclamation.',
      'Tu peux emporter tout ton dossier. Il se trouve sur la page de ta réclamation.',
    ),
    country: `Le pays où ${say('vous habitez', 'tu habites')}`,
    elsewhere: 'Un autre pays',
    show: 'Afficher',
    shown: country => `Affiché pour : ${country}.`,
  },
  improve: {
    title: 'Nous en tirons des leçons',
    text: 'Pour chaque réclamation, nous notons la cause :',
    change:
      'Les réclamations nous font changer quelque chose ? Nous écrivons qui le fait et pour quand. Plus tard, nous vérifions si cela a aidé.',
    logReview: (period, role) =>
      `Au moins une fois par période de ${period}, toutes les réclamations sont relues ensemble. Responsable : ${role}.`,
  },
  closing: {
    title: `Quand nous clôturons ${say('votre', 'ta')} réclamation`,
    silence: period =>
      say(
        `Vous ne nous écrivez plus pendant ${period} après notre réponse ? Alors nous clôturons votre réclamation.`,
        `Tu ne nous écris plus pendant ${period} après notre réponse ? Alors nous clôturons ta réclamation.`,
      ),
    confirmation: say(
      'Nous clôturons votre réclamation seulement quand vous dites qu’elle est réglée.',
      'Nous clôturons ta réclamation seulement quand tu dis qu’elle est réglée.',
    ),
  },
  receipt: {
    title: say('Quand une lettre vous est parvenue', 'Quand une lettre t’est parvenue'),
    email: period =>
      say(
        `Nous considérons qu’un e-mail vous est parvenu ${period} après son envoi.`,
        `Nous considérons qu’un e-mail t’est parvenu ${period} après son envoi.`,
      ),
    post: period =>
      say(
        `Nous considérons qu’un courrier vous est parvenu ${period} après son envoi.`,
        `Nous considérons qu’un courrier t’est parvenu ${period} après son envoi.`,
      ),
  },
  keep: {
    title: `Combien de temps nous gardons ${say('votre', 'ton')} dossier`,
    text: period => `Nous le gardons ${period}.`,
    from: {
      closed: `Nous comptons à partir de la clôture de ${say('votre', 'ta')} réclamation.`,
      delivered: `Nous comptons à partir de la livraison de ${say('votre', 'ta')} commande.`,
      'last-remedy': `Nous comptons à partir de la dernière chose que nous avons faite pour ${say('vous', 'toi')}.`,
    },
  },
  counting: {
    title: 'Comment nous comptons les jours',
    start: `Sans autre départ indiqué, un délai commence quand nous recevons ${say('votre', 'ta')} réclamation.`,
    firstDay: {
      excluded: 'Le jour où un délai commence ne compte pas. Nous commençons par le lendemain.',
      included: 'Le jour où un délai commence compte comme le premier.',
    },
    cutOff: time => `Ce qui arrive après ${time} compte comme reçu le jour ouvré suivant.`,
    working: (days, country) => `Les jours ouvrés vont ${days}, sans les jours fériés (${country}).`,
    workingWeek: days => `Ici, les jours ouvrés vont ${days}.`,
    week: {
      'monday-to-friday': 'du lundi au vendredi',
      'monday-to-saturday': 'du lundi au samedi',
      'every-day': 'du lundi au dimanche',
    },
    weeks: 'Une semaine dure sept jours, fériés ou non. Elle finit à minuit.',
    rollOver: {
      none: 'Un délai peut finir un jour non ouvré. Nous respectons alors ce jour.',
      'next-working-day': 'Un délai finit un jour non ouvré ? Alors le jour ouvré suivant est le dernier.',
      'previous-working-day': 'Un délai finit un jour non ouvré ? Alors le jour ouvré d’avant est le dernier.',
    },
    atLeast: days => `Un délai contient toujours au moins ${days}.`,
    late: say(
      'Nous sommes en retard ? Nous vous le disons, avec nos excuses. Vous pouvez alors aller plus loin aussitôt.',
      'Nous sommes en retard ? Nous te le disons, avec nos excuses. Tu peux alors aller plus loin aussitôt.',
    ),
  },
  kept: {
    title: 'Comment nous avons tenu nos promesses',
    hint: since =>
      `Voici toutes les promesses arrivées à terme depuis le ${since}, et celles en cours. Rien n’est caché.`,
    made: 'Faites',
    kept: 'Tenues',
    late: 'En retard',
    missed: 'Non tenues',
    open: 'En cours',
    excused: 'Plus nécessaires',
    aim: '(un objectif)',
    share: (kept, due) => `${kept} sur ${due} à temps`,
    noneDue: 'Aucune n’est encore arrivée à terme',
    none: 'Nous n’avons pas encore fait de promesses dans cette période.',
  },
  versions: {
    title: 'Versions précédentes',
    hint: 'Une réclamation garde les règles en vigueur le jour où elle a été faite.',
    version: version => `Version ${version}`,
    span: (from, until) => `du ${from} au ${until}`,
    since: from => `depuis le ${from}`,
    from: from => `à partir du ${from}`,
    current: 'Les règles en vigueur maintenant se trouvent ici.',
    old: (from, until) => `Cette version a été en vigueur du ${from} au ${until}.`,
    future: from => `Cette version entre en vigueur le ${from}.`,
  },
  version: (title, version, since, edition) =>
    `« ${title} », version ${version}, en vigueur depuis le ${since}. Calendrier ${edition}.`,
})
