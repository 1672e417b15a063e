import type { BodiesTexts } from '../en/bodies.ts'
import type { Say } from '../tongue.ts'

export const bodies = (say: Say): BodiesTexts => ({
  called: {
    verbraucherzentralen: 'die Verbraucherzentralen',
    universalschlichtungsstelle: 'die Universalschlichtungsstelle des Bundes',
    'court-germany': 'das Amtsgericht',
  },
  does: {
    advises: say('Sie werden über Ihre Rechte beraten.', 'Du wirst über deine Rechte beraten.'),
    'passes-on': `${say('Ihre', 'Deine')} Meldung wird an die zuständige Aufsicht weitergegeben.`,
    'assists-across-borders': `Das Zentrum kann einen Händler in einem anderen Land für ${say('Sie', 'dich')} anschreiben.`,
    mediates: say('Sie erhalten Hilfe, um sich mit uns zu einigen.', 'Du erhältst Hilfe, um dich mit uns zu einigen.'),
    proposes: `${say('Sie erhalten', 'Du erhältst')} einen Vorschlag für eine Lösung.`,
    decides: say(
      'Sie erhalten eine Entscheidung über Ihre Beschwerde.',
      'Du erhältst eine Entscheidung über deine Beschwerde.',
    ),
    enforces: 'Gegen Händler, die das Recht verletzen, kann vorgegangen werden, auch mit Bußgeld.',
  },
  cannot: {
    advises: `${say('Sie werden', 'Du wirst')} dort nicht beraten.`,
    'passes-on': `${say('Ihre', 'Deine')} Meldung wird nicht weitergegeben.`,
    'assists-across-borders': `${say('Sie erhalten', 'Du erhältst')} dort keine Hilfe bei einem Händler in einem anderen Land.`,
    mediates: `Dort vermittelt niemand zwischen ${say('Ihnen', 'dir')} und uns.`,
    proposes: `${say('Sie erhalten', 'Du erhältst')} dort keinen Lösungsvorschlag.`,
    decides: `Über ${say('Ihren', 'deinen')} eigenen Fall wird dort nicht entschieden.`,
    enforces: 'Dort kann niemand einen Händler zu etwas zwingen.',
  },
  about: {
    goods: 'Es muss um gekaufte Waren gehen.',
    credit: 'Es muss um einen Kredit oder eine Ratenzahlung gehen.',
    'data-protection': `Es muss um ${say('Ihre', 'deine')} persönlichen Daten gehen.`,
    'cross-border': `${say('Sie müssen', 'Du musst')} in einem Land der EU wohnen und in einem anderen gekauft haben. Norwegen und Island zählen mit.`,
  },
  regions: { 'GB-ENG': 'England', 'GB-WLS': 'Wales', 'GB-SCT': 'Schottland', 'GB-NIR': 'Nordirland' },
  forRegions: regions => `Das gilt für ${regions}.`,
  notes: {
    'furniture-ombudsman': `Es muss um Möbel oder um Arbeiten an ${say('Ihrer', 'deiner')} Wohnung gehen.`,
    universalschlichtungsstelle: 'Der Streitwert darf höchstens 50.000 € betragen.',
    'court-england-wales': 'Bis 10.000 £ gibt es ein einfacheres Verfahren.',
    'court-scotland': 'Bis 5.000 £ gibt es ein einfacheres Verfahren.',
    'small-claims-ireland': 'Das Verfahren gilt für Forderungen bis 2.000 €.',
    'court-italy': 'Dieser Richter entscheidet über Forderungen bis 10.000 €.',
    'court-france': `Unter 5.000 € ${say('müssen Sie', 'musst du')} zuerst eine Einigung versuchen, zum Beispiel mit einem Mediator.`,
    'fevad-mediator': say(
      'Schreiben Sie auf Französisch. Die Bestellung muss nach Frankreich geliefert worden sein.',
      'Schreib auf Französisch. Die Bestellung muss nach Frankreich geliefert worden sein.',
    ),
    signalconso: say(
      'Der Händler sieht Ihre Meldung und kann Ihnen antworten.',
      'Der Händler sieht deine Meldung und kann dir antworten.',
    ),
    'confianza-online': `${say('Sie müssen', 'Du musst')} online bestellt haben, vor höchstens einem Jahr.`,
    webwinkelkeur: `Ohne Einigung ${say('können Sie', 'kannst du')} gegen Gebühr eine verbindliche Entscheidung von DigiDispuut verlangen.`,
    omic: say(
      'Ihre Gemeinde sagt Ihnen, welches Büro zuständig ist.',
      'Deine Gemeinde sagt dir, welches Büro zuständig ist.',
    ),
    court: `${say('Sie brauchen', 'Du brauchst')} keinen Anwalt.`,
  },
  cannotNotes: {
    'trading-standards': say(
      'Sie können sich nicht selbst dorthin wenden: Melden Sie es der Verbraucherberatung Ihres Wohnorts.',
      'Du kannst dich nicht selbst dorthin wenden: Melde es der Verbraucherberatung deines Wohnorts.',
    ),
    'consumer-ombudsman-belgium': `${say('Sie erhalten', 'Du erhältst')} dort keine Hilfe bei Unternehmen außerhalb Belgiens.`,
  },
  opens: {
    'at-once': `${say('Sie können sich', 'Du kannst dich')} jederzeit dorthin wenden.`,
    'after-complaint': `${say('Sie müssen sich', 'Du musst dich')} zuerst bei uns beschwert haben.`,
    'final-answer': `${say('Sie können sich', 'Du kannst dich')} nach unserer letzten Antwort dorthin wenden.`,
  },
  orAfter: period => `Ohne diese Antwort gilt eine Wartezeit: ${period}.`,
  window: {
    complaint: period => `Frist: ${period} nach ${say('Ihrer', 'deiner')} Beschwerde bei uns.`,
    'final-answer': period => `Frist: ${period} nach unserer letzten Antwort.`,
  },
  answers: period => `Dauer: höchstens ${period}, sobald ${say('Ihre', 'deine')} Unterlagen vollständig sind.`,
  free: 'Es ist kostenlos.',
  varies: 'Es kann etwas kosten.',
  fee: amount => `Es kostet ${amount}.`,
  returned: say('Sie bekommen das zurück, wenn Sie recht bekommen.', 'Du bekommst das zurück, wenn du recht bekommst.'),
  binds: {
    nobody: `${say('Sie', 'Du')} und wir dürfen das Ergebnis ablehnen.`,
    shop: say(
      'Wenn Sie die Entscheidung annehmen, müssen wir uns daran halten.',
      'Wenn du die Entscheidung annimmst, müssen wir uns daran halten.',
    ),
    both: `${say('Sie', 'Du')} und wir müssen uns an die Entscheidung halten.`,
  },
  joined: {
    nothing: 'Wir nehmen teil.',
    membership: 'Wir sind Mitglied.',
    commitment: 'Wir haben uns zur Teilnahme verpflichtet.',
  },
  notJoined: 'Wir nehmen nicht teil.',
  needsUs: `${say('Ihre', 'Deine')} Beschwerde wird dort nur behandelt, wenn wir teilnehmen.`,
  labels: {
    does: 'Was möglich ist:',
    cannot: 'Was nicht möglich ist:',
    gate: 'Wann:',
    terms: 'Gut zu wissen:',
    phone: 'Telefon:',
    post: 'Post:',
  },
  notice: {
    takesPart: bodies =>
      `Wenn wir uns nicht einigen, ist diese Stelle zuständig: ${bodies}. Wir nehmen dort an einem Verfahren zur Beilegung des Streits teil.`,
    noPart:
      'Wir sind nicht bereit und nicht verpflichtet, an einem Streitbeilegungsverfahren vor einer Verbraucherschlichtungsstelle teilzunehmen.',
    nowhere: `${say('Sie können', 'Du kannst')} diese Beschwerde dort also nicht vorbringen.`,
    competent: bodies => `Zuständig für ${say('Ihre', 'deine')} Beschwerde wäre: ${bodies}.`,
    mediator: bodies =>
      `${say('Sie haben', 'Du hast')} das Recht, kostenlos einen Mediator einzuschalten. Für uns ist das: ${bodies}.`,
    mediatorMissing: say(
      'Sie haben das Recht, kostenlos einen Mediator einzuschalten. Fragen Sie uns, wer das ist. Die Liste aller Mediatoren steht auf economie.gouv.fr/mediation-conso.',
      'Du hast das Recht, kostenlos einen Mediator einzuschalten. Frag uns, wer das ist. Die Liste aller Mediatoren steht auf economie.gouv.fr/mediation-conso.',
    ),
    also: bodies => `${say('Sie können sich', 'Du kannst dich')} auch hierhin wenden: ${bodies}.`,
  },
})
