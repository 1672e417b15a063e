import type { PolicyPageTexts } from '../en/policy-page.ts'

export const policyPage: PolicyPageTexts = {
  title: 'Comment nous traitons les réclamations',
  lead: shop =>
    `Voici les règles de ${shop} pour les réclamations. Ce sont des promesses. Vous pouvez nous y tenir, et notre propre système le fait chaque jour.`,
  begin: 'Faire une réclamation',
  contents: 'Sur cette page',
  print: 'Vous pouvez imprimer cette page pour la garder.',
  whole: 'Lire la page entière, aussi pour d’autres pays et versions',
  untitled: 'Avec nos propres mots',
  onlyIn: language => `Cette partie n’existe qu’en ${language} :`,
  now: {
    title: 'Si vous faites une réclamation maintenant',
    hint: 'Ces dates sont calculées à l’instant. Les vraies réclamations suivent les mêmes règles.',
    later: 'Ensuite, si chaque étape dure jusqu’à son dernier jour',
    by: 'Au plus tard le',
    aim: 'Notre objectif',
    why: 'Pourquoi cette date ?',
    review: 'Et si vous demandez un réexamen maintenant',
    reviewLater: 'Et si vous demandez ensuite un réexamen',
    reviewNext: 'Et si vous demandez ensuite encore un réexamen',
    notYet: 'Nous ne pouvons pas encore donner de date pour cela',
    notYetWhy: 'Le délai n’a pas encore commencé.',
  },
  file: {
    title: 'Vous pouvez réclamer de plusieurs façons',
    text: 'Choisissez celle qui vous convient. Nous traitons toutes les réclamations de la même façon.',
    give: 'Dites-nous comment vous joindre. Donnez votre numéro de commande si vous en avez un. Pas de numéro ? Nous prenons quand même votre réclamation.',
    browser: 'Le formulaire marche dans tous les navigateurs, même anciens, et sans compte.',
    raiseWithin: period =>
      `Vous pouvez réclamer jusqu’à ${period} après la livraison. Nous prenons aussi les réclamations plus tardives. Nous notons alors qu’elles sont venues après.`,
  },
  acknowledge: {
    counts: 'Ce qui compte : notre lettre est partie et a pu être remise. Une lettre qui nous revient ne compte pas.',
    by: who => `Qui confirme : ${who}.`,
    self: 'La personne qui confirme votre réclamation la traite aussi.',
  },
  reference: {
    title: 'Votre numéro de commande est votre référence',
    text: 'Nous classons votre réclamation sous votre numéro de commande. On la retrouve ainsi facilement. Une deuxième réclamation sur la même commande porte -2 à la fin. Sans numéro de commande, nous vous donnons une référence.',
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
    text: 'Nous l’informons de votre réclamation. Nous écoutons sa version avant de vous répondre.',
  },
  explain: {
    title: 'Notre réponse explique tout',
    text: 'Vous la recevez par écrit. Elle a toujours ces quatre parties :',
    parts: [
      'ce que nous avons fait pour comprendre ce qui s’est passé',
      'ce que nous avons trouvé, et si nous vous donnons raison',
      'ce que nous faisons pour vous, ou pourquoi nous ne faisons rien',
      'ce que nous changeons pour que cela n’arrive plus, ou pourquoi nous ne changeons rien',
    ],
  },
  remedy: {
    title: 'Nous réparons notre erreur',
    text: 'Quand c’est justifié, vous recevez une ou plusieurs de ces choses :',
    date: 'Nous y joignons un montant ou une description, et une date. Votre réclamation reste ouverte jusque-là.',
    law: 'Cela s’ajoute à vos droits légaux. Cela ne les remplace jamais.',
  },
  review: {
    title: 'Pas d’accord ? Quelqu’un d’autre réexamine',
    again: 'Pas d’accord ? Nous réexaminons',
    next: 'Toujours pas d’accord ? Encore un réexamen',
    looks: 'Ce qui est alors examiné',
    by: who => `Qui réexamine : ${who}.`,
    customer: 'La réponse ne vous convient pas ? Vous pouvez demander un réexamen.',
    staff: 'Nos propres équipes peuvent aussi le demander.',
    keyword: words => `Il commence aussi si vous nous écrivez un de ces mots : ${words}.`,
    time: period =>
      `Il commence de lui-même si vous n’avez pas de réponse ${period} après la réception de votre réclamation.`,
    anyTime: 'C’est possible à tout moment. Vous n’avez pas à attendre notre réponse.',
    answered: 'C’est possible dès que vous avez notre réponse.',
    replied: 'C’est possible dès que vous avez la réponse du réexamen précédent.',
    window: period => `Vous avez ensuite ${period} pour le demander.`,
    file: 'Tout ce que nous avons sur votre réclamation y part aussitôt. Vous n’avez rien à répéter.',
    reads: 'Tout ce qui a été écrit et établi est lu. Ce que nous vous avons proposé est aussi discuté.',
    asks: 'Vous recevez une réponse motivée à ceci :',
    questions: {
      policyFollowed: 'Avons-nous suivi ces règles ?',
      treatedFairly: 'Avons-nous été justes et utiles du début à la fin ?',
      lawKept: 'Avons-nous respecté le droit de la consommation ?',
    },
    independence: {
      'never-handled': 'Aucune personne qui a traité votre réclamation n’y prend part.',
      'not-decided': 'Aucune personne qui a déjà décidé de votre réclamation n’y prend part.',
      none: 'Cela peut être une personne qui connaît déjà votre réclamation.',
    },
    panel: (quorum, all) =>
      all
        ? `Au moins ${quorum} personnes décident ensemble, et toutes doivent être d’accord.`
        : `Au moins ${quorum} personnes décident ensemble, à la majorité.`,
    outside: 'La réponse dit aussi à qui vous adresser en dehors de notre boutique.',
  },
  outside: {
    title: 'Vous pouvez vous adresser à d’autres que nous',
    text: 'Toujours pas d’accord ? Ces organismes peuvent vous aider. Voici ce que chacun peut faire ou non :',
    none: 'Pour votre pays, nous ne pouvons citer aucun organisme. Vous pouvez toujours aller devant le juge.',
    take: 'Vous pouvez emporter tout votre dossier. Il se trouve sur la page de votre réclamation.',
    country: 'Le pays où vous habitez',
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
    title: 'Quand nous fermons votre réclamation',
    silence: period =>
      `Vous ne nous écrivez plus pendant ${period} après notre réponse ? Alors nous fermons votre réclamation.`,
    confirmation: 'Nous fermons votre réclamation seulement quand vous dites qu’elle est réglée.',
  },
  receipt: {
    title: 'Quand une lettre vous est parvenue',
    email: period => `Pour nous, un e-mail vous est parvenu ${period} après son envoi.`,
    post: period => `Pour nous, un courrier vous est parvenu ${period} après son envoi.`,
  },
  keep: {
    title: 'Combien de temps nous gardons votre dossier',
    text: period => `Nous le gardons ${period}.`,
    from: {
      closed: 'Nous comptons à partir de la clôture de votre réclamation.',
      delivered: 'Nous comptons à partir de la livraison de votre commande.',
      'last-remedy': 'Nous comptons à partir de la dernière chose que nous avons faite pour vous.',
    },
  },
  counting: {
    title: 'Comment nous comptons les jours',
    start: 'Sans autre départ indiqué, un délai commence quand nous recevons votre réclamation.',
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
    late: 'Nous sommes en retard ? Nous vous le disons, avec nos excuses. Vous pouvez alors aller plus loin aussitôt.',
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
    `« ${title} », version ${version}, en vigueur depuis le ${since}. Calendrier ${edition}.`,
}
