import type { BodiesTexts } from '../en/bodies.ts'

export const bodies: BodiesTexts = {
  called: {},
  does: {
    advises: 'Sie werden über Ihre Rechte beraten.',
    'passes-on': 'Ihre Meldung wird an die zuständige Aufsicht weitergegeben.',
    'assists-across-borders': 'Das Zentrum kann einen Händler in einem anderen Land für Sie anschreiben.',
    mediates: 'Sie erhalten Hilfe, um sich mit uns zu einigen.',
    proposes: 'Sie erhalten einen Vorschlag für eine Lösung.',
    decides: 'Sie erhalten eine Entscheidung über Ihre Beschwerde.',
    enforces: 'Gegen Händler, die das Recht verletzen, kann vorgegangen werden, auch mit Bußgeld.',
  },
  cannot: {
    advises: 'Sie werden dort nicht beraten.',
    'passes-on': 'Ihre Meldung wird nicht weitergegeben.',
    'assists-across-borders': 'Sie erhalten dort keine Hilfe bei einem Händler in einem anderen Land.',
    mediates: 'Dort vermittelt niemand zwischen Ihnen und uns.',
    proposes: 'Sie erhalten dort keinen Lösungsvorschlag.',
    decides: 'Über Ihren eigenen Fall wird dort nicht entschieden.',
    enforces: 'Dort kann niemand einen Händler zu etwas zwingen.',
  },
  about: {
    goods: 'Es muss um gekaufte Waren gehen.',
    credit: 'Es muss um einen Kredit oder eine Ratenzahlung gehen.',
    'data-protection': 'Es muss um Ihre persönlichen Daten gehen.',
    'cross-border':
      'Sie müssen in einem Land der EU wohnen und in einem anderen gekauft haben. Norwegen und Island zählen mit.',
  },
  regions: { 'GB-ENG': 'England', 'GB-WLS': 'Wales', 'GB-SCT': 'Schottland', 'GB-NIR': 'Nordirland' },
  forRegions: regions => `Das gilt für ${regions}.`,
  notes: {
    'furniture-ombudsman': 'Es muss um Möbel oder um Arbeiten an Ihrer Wohnung gehen.',
    universalschlichtungsstelle: 'Der Streitwert darf höchstens 50.000 € betragen.',
    'court-england-wales': 'Bis 10.000 £ gibt es ein einfacheres Verfahren.',
    'court-scotland': 'Bis 5.000 £ gibt es ein einfacheres Verfahren.',
    'small-claims-ireland': 'Das Verfahren gilt für Forderungen bis 2.000 €.',
    'court-italy': 'Dieser Richter entscheidet über Forderungen bis 10.000 €.',
    'court-france': 'Unter 5.000 € müssen Sie zuerst eine Einigung versuchen, zum Beispiel mit einem Mediator.',
    'fevad-mediator': 'Schreiben Sie auf Französisch. Die Bestellung muss nach Frankreich geliefert worden sein.',
    signalconso: 'Der Händler sieht Ihre Meldung und kann Ihnen antworten.',
    'confianza-online': 'Sie müssen online bestellt haben, vor höchstens einem Jahr.',
    webwinkelkeur: 'Ohne Einigung können Sie gegen Gebühr eine verbindliche Entscheidung von DigiDispuut verlangen.',
    omic: 'Ihre Gemeinde sagt Ihnen, wo Ihr Büro ist.',
    court: 'Sie brauchen keinen Anwalt.',
  },
  cannotNotes: {
    'trading-standards':
      'Sie können sich nicht selbst dorthin wenden: Melden Sie es der Verbraucherberatung Ihres Wohnorts.',
    'consumer-ombudsman-belgium': 'Sie erhalten dort keine Hilfe bei Unternehmen außerhalb Belgiens.',
  },
  opens: {
    'at-once': 'Sie können sich jederzeit dorthin wenden.',
    'after-complaint': 'Sie müssen sich zuerst bei uns beschwert haben.',
    'final-answer': 'Sie können sich nach unserer letzten Antwort dorthin wenden.',
  },
  orAfter: period => `Ohne diese Antwort gilt eine Wartezeit: ${period}.`,
  window: {
    complaint: period => `Frist: ${period} nach Ihrer Beschwerde bei uns.`,
    'final-answer': period => `Frist: ${period} nach unserer letzten Antwort.`,
  },
  answers: period => `Dauer: höchstens ${period}, sobald Ihre Unterlagen vollständig sind.`,
  free: 'Es ist kostenlos.',
  varies: 'Es kann etwas kosten.',
  fee: amount => `Es kostet ${amount}.`,
  returned: 'Sie bekommen das zurück, wenn Sie recht bekommen.',
  binds: {
    nobody: 'Sie und wir dürfen das Ergebnis ablehnen.',
    shop: 'Wenn Sie die Entscheidung annehmen, müssen wir uns daran halten.',
    both: 'Sie und wir müssen uns an die Entscheidung halten.',
  },
  joined: {
    nothing: 'Wir nehmen teil.',
    membership: 'Wir sind Mitglied.',
    commitment: 'Wir haben uns zur Teilnahme verpflichtet.',
  },
  notJoined: 'Wir nehmen nicht teil.',
  needsUs: 'Ihre Beschwerde wird dort nur behandelt, wenn wir teilnehmen.',
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
    nowhere: 'Sie können diese Beschwerde dort also nicht vorbringen.',
    competent: bodies => `Zuständig für Ihre Beschwerde wäre: ${bodies}.`,
    mediator: bodies => `Sie haben das Recht auf einen kostenlosen Mediator. Für uns ist das: ${bodies}.`,
    mediatorMissing:
      'Sie haben das Recht auf einen kostenlosen Mediator. Fragen Sie uns, wer das ist. Die Liste aller Mediatoren steht auf economie.gouv.fr/mediation-conso.',
    also: bodies => `Sie können sich auch hierhin wenden: ${bodies}.`,
  },
}
