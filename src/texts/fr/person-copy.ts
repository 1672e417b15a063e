import type { PersonCopyTexts } from '../en/person-copy.ts'

export const personCopy: PersonCopyTexts = {
  title: 'Ce que nous conservons à votre sujet',
  made: (date, shops, address) => `Établi le ${date} par ${shops}, pour la personne joignable à l’adresse ${address}.`,
  complaints: many =>
    `complaints/  Le dossier de chaque réclamation, tel que vous pouvez le voir : ${many}. Chaque dossier a son propre README.`,
  mail: many =>
    `mail/        Vos messages qui n’appartiennent à aucune réclamation, tels qu’ils sont arrivés : ${many}.`,
  letters: many => `letters/     Nos lettres pour vous qui n’appartiennent à aucune réclamation : ${many}.`,
  without:
    'Nos notes internes et ce que d’autres nous ont confié n’y figurent pas, ni rien qui concerne une autre personne.',
  rights:
    'Vous pouvez nous demander de corriger ou d’effacer ces données, et saisir l’autorité de protection des données de votre pays.',
}
