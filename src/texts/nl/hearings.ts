import type { HearingTexts } from '../en/hearings.ts'

export const hearings: HearingTexts = {
  list: {
    title: 'Klachten over u',
    lead: 'Van een klacht die over u gaat, ziet u wat u is verteld en gevraagd. Anderen behandelen de klacht.',
    none: 'Er gaat geen klacht over u.',
    columns: { reference: 'Referentie', waits: 'Waarop wordt gewacht', act: 'Te doen' },
    account: 'uw eigen verhaal',
    questions: many => (many === 1 ? '1 antwoord' : `${many} antwoorden`),
    changes: many => (many === 1 ? '1 verandering' : `${many} veranderingen`),
    nothing: 'Niets',
    open: 'Openen',
  },
  notice: many =>
    many === 1
      ? 'Een klacht gaat over u en er wordt op u gewacht'
      : `${many} klachten gaan over u en er wordt op u gewacht`,
  title: reference => `Klacht ${reference} gaat over u`,
  back: 'Klachten over u',
  lead: 'U wordt gehoord voordat er iets wordt besloten. Anderen behandelen deze klacht; u ziet hier wat u is verteld en gevraagd, en verder niets.',
  told: {
    title: 'Wat u is verteld',
    on: (who, when) => `${who} liet u op ${when} weten dat een klacht van een klant ook over u gaat.`,
    nothing: 'Meer dan dat is er niet voor u opgeschreven. Wie het u vertelde, kan zeggen waar het om gaat.',
  },
  account: {
    title: 'Uw eigen verhaal',
    until: date => `U wordt uiterlijk op ${date} gehoord.`,
    given: when => `Vastgelegd op ${when}`,
    by: (who, when) => `Vastgelegd door ${who} op ${when}`,
    label: 'Wat wilt u zeggen?',
    more: 'Wat wilt u toevoegen?',
    hint: 'In uw eigen woorden. Wilt u niets zeggen, schrijf dat dan op. De klant ziet dit niet.',
    button: 'Uw verhaal geven',
    addButton: 'Dit toevoegen',
  },
  asked: {
    title: 'Wat u is gevraagd',
    by: date => `Antwoord uiterlijk op ${date}.`,
    label: 'Uw antwoord',
    button: 'Antwoord versturen',
    correct: 'Antwoord verbeteren',
  },
  changes: {
    title: 'Wat u zou veranderen',
    by: date => `Uiterlijk op ${date}.`,
    label: 'Wat u hebt veranderd',
    button: 'Melden dat het klaar is',
    made: date => `Veranderd op ${date}.`,
  },
  done: {
    account: 'Uw verhaal is vastgelegd. Wie de klacht behandelt, leest het.',
    answer: 'Dank u. Wie dit vroeg, heeft uw antwoord.',
    change: 'Er is vastgelegd dat de verandering er is.',
  },
  missing: 'Schrijf eerst iets op.',
  erased: 'Deze woorden zijn gewist.',
}
