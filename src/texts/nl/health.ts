import type { HealthTexts } from '../en/health.ts'

const many = (n: number | string, one: string, more: string) => `${n} ${String(n) === '1' ? one : more}`

export const health: HealthTexts = {
  title: 'Gezondheid',
  lead: 'Hoe het programma en zijn omgeving ervoor staan, en wat u doet als er iets mis is.',
  allGood: 'Er is nu niets wat u hoeft te doen.',
  needed: many =>
    `${many === 1 ? 'Eén ding vraagt' : `${many} dingen vragen`} nu iets van u. Wat u doet, staat bovenaan.`,
  states: { good: 'Goed', look: 'Kijk ernaar', act: 'Doe iets' },
  columns: { sign: 'Teken', state: 'Stand', figure: 'Nu', todo: 'Wat u doet' },
  nothingToDo: 'Niets.',
  readLast: date => `voor het laatst gelezen ${date}`,
  neverRead: 'nog niet gelezen',
  stillToTake: many => `Nog op te halen: ${many}.`,
  parts: { files: 'bestanden bewaren', mail: 'de mailserver' },
  since: date => `sinds ${date}`,
  duration: { minutes: n => many(n, 'minuut', 'minuten'), hours: n => `${n} uur`, days: n => many(n, 'dag', 'dagen') },
  signs: {
    jobs: {
      name: 'Werk op de achtergrond',
      figure: ({ waiting, failed }) => `${many(waiting, 'wacht', 'wachten')}, ${failed} mislukt`,
      todo: 'Start het programma opnieuw. Blijft er werk wachten, zoek dan in het logboek naar regels met ‘job’.',
    },
    canary: {
      name: 'Het programma test zichzelf',
      figure: ({ at, problem }) =>
        at === '' ? 'nog niet getest' : problem ? `${at}: dit werkt niet: ${problem}` : `${at}: alles werkt`,
      todo: 'Het programma test zichzelf elke vijf minuten. Is dat lang geleden, start dan het programma opnieuw, of de worker als die apart draait. Gaat het om bestanden, kijk dan naar de schijf en de rechten op DATA_DIR, of naar de bucket van FILES_URL. Gaat het om de mailserver, kijk dan of die van SMTP_URL antwoordt.',
    },
    letters: {
      name: 'Brieven die nog weg moeten',
      figure: ({ waiting, since }) => (since ? `${many(waiting, 'wacht', 'wachten')}, de oudste ${since}` : 'geen'),
      todo: 'Kijk of de mailserver van SMTP_URL antwoordt en de naam en het wachtwoord accepteert. Brieven worden vanzelf opnieuw verstuurd; beloften tellen pas als ze weg zijn.',
    },
    'mail-out': {
      name: 'De mailserver',
      figure: ({ since, problem, said }) =>
        `sinds ${since} is er geen brief weggegaan. ${problem}${said && ` De server zei: ‘${said}’`}`,
      todo: 'Verhelp wat hier staat, en start het programma opnieuw als er een instelling is veranderd. Elke brief wacht en gaat daarna vanzelf weg; npm start -- check-mail probeert alles.',
    },
    unknown: {
      name: 'Brieven waarvan niemand weet of ze aankwamen',
      figure: ({ many }) => many,
      todo: 'Medewerkers vinden ze bij de brieven te versturen: zij vragen het de klant, of versturen de brief nog een keer.',
    },
    paper: {
      name: 'Brieven die op de post moeten',
      figure: ({ waiting, since }) => `${many(waiting, 'wacht', 'wachten')}, de oudste ${since}`,
      todo: 'Medewerkers printen en posten ze bij ‘Brieven te versturen’. Hun beloften tellen vanaf de dag van posten.',
    },
    returned: {
      name: 'Brieven die niet aankwamen',
      figure: ({ failed }) => (failed === '0' ? 'geen' : failed),
      todo: 'Medewerkers vinden ze in de lijst ‘Niet bezorgd’ en sturen ze naar een ander adres of per post.',
    },
    'mail-in': {
      name: 'Binnenkomende e-mail',
      figure: ({ read, problem }) => [read, problem].filter(Boolean).join('. '),
      todo: 'Kijk of de postbus van IMAP_URL antwoordt en de naam en het wachtwoord accepteert. Er gaat niets verloren: wat daar wacht, wordt gelezen zodra het weer kan.',
    },
    time: {
      name: 'Beloften die aflopen',
      figure: ({ waiting, since }) => (since ? `${waiting} nog niet bekeken, de oudste ${since}` : 'alles is bekeken'),
      todo: 'Start het programma opnieuw. Er gaat niets verloren: wat is afgelopen, wordt dan alsnog bekeken.',
    },
    database: {
      name: 'Database',
      figure: ({ version, size, connections, most }) =>
        `PostgreSQL ${version}, ${size}, ${connections} van ${most} verbindingen`,
      todo: 'Verhoog max_connections van PostgreSQL, of draai minder processen.',
    },
    'database-disk': {
      name: 'Schijf van de database',
      figure: () => 'vol of kapot',
      todo: 'Maak ruimte op de schijf van de database, en kijk of die schijf goed is. Tot die tijd kan niemand hier een klacht indienen; wie het probeert, houdt wat er al stond. Daarna gaat alles vanzelf verder.',
    },
    clock: {
      name: 'Klokken van programma en database',
      figure: ({ seconds }) => `${seconds} s verschil`,
      todo: 'Zet beide machines op netwerktijd (NTP). Beloften tellen met de klok van het programma. Zolang de klokken meer dan een minuut verschillen, wordt niets als gemist genoteerd en niets ouds opgeruimd.',
    },
    disk: {
      name: 'Ruimte voor bestanden',
      figure: ({ free, total }) => `${free} vrij van ${total}`,
      todo: 'Maak ruimte op de schijf van DATA_DIR, of verhuis naar een grotere. Is de schijf vol, dan kunnen klanten geen foto’s sturen.',
    },
    scanner: {
      name: 'Virusscanner',
      figure: ({ waiting, found, problem }) =>
        [`${waiting} bestanden nog niet bekeken`, `iets gevonden in ${found}`, problem].filter(Boolean).join(', '),
      todo: 'Kijk of ClamAV draait en luistert op CLAMAV_URL, en of StreamMaxLength er 30M of meer is. Bestanden waarin hij iets vond, blijven staan en gaan naar niemand buiten.',
    },
    files: {
      name: 'Bestanden die niet te lezen zijn',
      figure: ({ many: n }) => `${many(n, 'bestand is', 'bestanden zijn')} weg, of niet meer zoals ontvangen`,
      todo: 'Bestanden die klanten of collega’s stuurden, waren niet te lezen toen iemand ze wilde zien; het logboek noemt elk met zijn SHA-256. Kijk of de schijf of de bucket heel is, en zet ze terug uit een back-up. Ze tellen mee tot ze weer te lezen zijn.',
    },
    sealing: {
      name: 'Zegels op de geschiedenis',
      figure: ({ number, since }) =>
        number === '0' ? 'nog geen zegel' : `zegel ${number}${since ? `, iets is niet verzegeld ${since}` : ''}`,
      todo: 'Start het programma opnieuw. Elke tien minuten komt er een zegel als er iets is gebeurd.',
    },
    histories: {
      name: 'De geschiedenis klopt',
      figure: ({ result }) => result,
      todo: 'Bekijk hieronder de hele geschiedenis. Klopt er iets niet, bewaar dan eerst een kopie van de database zoals die nu is.',
    },
    certificate: {
      name: 'Certificaat van het adres',
      figure: ({ days, problem }) => (problem ? `kon niet worden opgevraagd: ${problem}` : `nog ${days} dagen geldig`),
      todo: 'Vernieuw het certificaat van de webserver voor het programma.',
    },
    backup: {
      name: 'Back-up',
      figure: ({ good, complaints, files, size, problem }) =>
        [
          good
            ? `gemaakt ${good}: ${many(complaints, 'klacht', 'klachten')}, ${many(files, 'bestand', 'bestanden')}, ${size}`
            : 'nog geen gemaakt',
          problem && `de laatste is mislukt: ${problem}`,
        ]
          .filter(Boolean)
          .join('. '),
      todo: 'Zet BACKUP_TO op een map op een andere schijf of machine en BACKUP_KEY_FILE op de sleutel; dan komt er elke nacht een back-up. npm start -- backup maakt er nu een, en zegt wat er mis is.',
    },
    drill: {
      name: 'Een back-up terugzetten',
      figure: ({ good, complaints, seconds, problem }) =>
        [
          good
            ? `geprobeerd ${good}: ${many(complaints, 'klacht', 'klachten')} in ${seconds} s, de hele geschiedenis klopt`
            : 'nog niet geprobeerd',
          problem && `de laatste poging is mislukt: ${problem}`,
        ]
          .filter(Boolean)
          .join('. '),
      todo: 'Reken niet op uw back-ups zolang dit niet goed is. Probeer het zelf: npm start -- restore BACK-UP MAP, in een lege map. Vannacht wordt er een nieuwe gemaakt en geprobeerd.',
    },
    anchor: {
      name: 'Zegel elders genoteerd',
      figure: ({ date, problem }) =>
        [date ? `voor het laatst ${date}` : 'nog niet genoteerd', problem].filter(Boolean).join('. '),
      todo: 'Kijk of ANCHOR_FILE te schrijven is en ANCHOR_URL antwoordt. Het wordt elk uur opnieuw geprobeerd.',
    },
  },
  check: {
    title: 'De hele geschiedenis',
    lead: 'Bekijkt elke klacht: of de geschiedenis past bij haar keten, haar zegels en wat de lijsten tonen. Bij veel klachten duurt dat even; het werk gaat ondertussen door.',
    button: 'Bekijk nu de hele geschiedenis',
    asked: 'De geschiedenis wordt bekeken.',
    never: 'Nog niet bekeken.',
    busy: (done, total) =>
      `Tot nu toe ${done} van ${total} bekeken. Open deze pagina opnieuw om te zien hoe ver het is.`,
    waiting: 'Begint binnen een minuut.',
    good: (complaints, events, date) =>
      `${many(complaints, 'klacht', 'klachten')} en ${many(events, 'gebeurtenis', 'gebeurtenissen')}, alles klopt, ${date}.`,
    faults: (n, date) => `${many(n, 'fout', 'fouten')} gevonden, ${date}.`,
    failed: date => `Kon niet worden afgemaakt, ${date}. In het logboek van het programma staat waarom.`,
    findings: 'Wat niet klopt',
    seal: number => `Zegel ${number}`,
    sealLead: 'Schrijf dit buiten dit systeem op. Dan kan later niemand ongemerkt veranderen wat ervoor is gebeurd.',
  },
  sealNote: {
    subject: (number, shop) => `Zegel ${number} van ${shop}`,
    hello: 'Goedendag,',
    lead: date => `Dit is het nieuwste zegel op de geschiedenis van alle klachten, op ${date}:`,
    why: 'Bewaar dit bericht. Wie later verandert of weghaalt wat ervoor is gebeurd, valt door dit zegel op: npm start -- verify --against, met daarachter de regel hierboven, laat dat zien.',
    again: 'Elke dag komt er een. Er staat niets in over personen.',
  },
  program: (version, node, up, memory) => `Verhaal ${version} op Node ${node}, draait ${up}, ${memory} geheugen.`,
}
