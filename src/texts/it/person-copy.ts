import type { PersonCopyTexts } from '../en/person-copy.ts'

export const personCopy: PersonCopyTexts = {
  title: 'Che cosa conserviamo su di Lei',
  made: (date, shops, address) => `Preparato il ${date} da ${shops}, per chi è raggiungibile all’indirizzo ${address}.`,
  complaints: many =>
    `complaints/  Il fascicolo di ogni reclamo, come Lei può vederlo: ${many}. Ogni cartella ha il proprio README.`,
  mail: many => `mail/        I Suoi messaggi che non appartengono a nessun reclamo, così come sono arrivati: ${many}.`,
  letters: many => `letters/     Le nostre lettere a Lei che non appartengono a nessun reclamo: ${many}.`,
  without:
    'Non ci sono le nostre note interne, né quello che altri ci hanno detto in confidenza, né nulla su altre persone.',
  rights:
    'Può chiederci di correggere o cancellare questi dati, e presentare un reclamo all’autorità garante del Suo Paese.',
}
