import type { MailProblemTexts } from '../en/mail-problems.ts'

export const mailProblems: MailProblemTexts = {
  name: 'Er is geen mailserver met deze naam. Controleer de naam in het adres, en of deze machine namen kan opzoeken.',
  refused:
    'De mailserver neemt de verbinding niet aan. Controleer de poort: 465 of 587 om te versturen, 993 om te lezen. Een firewall kan ook in de weg zitten.',
  timeout: 'De mailserver antwoordt niet op tijd. Controleer de naam en de poort, en of er een firewall in de weg zit.',
  certificate:
    'Het certificaat van de mailserver is niet te vertrouwen: het is van een andere naam, verlopen, of zelf gemaakt. Gebruik de naam die in het certificaat staat.',
  encryption:
    'De mailserver en dit programma worden het niet eens over versleuteling. Gebruik smtps: met poort 465 of smtp: met poort 587; imaps: met poort 993.',
  login:
    'De mailserver neemt de gebruiker en het wachtwoord niet aan. Veel aanbieders willen een wachtwoord dat voor programma’s is gemaakt.',
  folder: 'De map van de postbus is er niet. Controleer het laatste deel van het adres, zoals /INBOX.',
  'read-only':
    'De postbus mag alleen gelezen worden: de post komt binnen, maar er kan niets worden gemarkeerd of verplaatst. Geef de gebruiker het recht om te schrijven, of laat het zo.',
  sender:
    'De mailserver laat dit adres niet versturen. Zet MAIL_FROM op een adres van de mailserver zelf, of laat de mailserver voor dit adres versturen.',
  recipient: 'De mailserver kent het adres niet waar de brief heen gaat. Controleer hoe het geschreven is.',
  policy: 'De mailserver heeft de brief voorgoed geweigerd. Wat hij zei, staat op de pagina met niet bezorgde brieven.',
  later: 'De mailserver wil dat wij het later nog eens proberen. Dat gebeurt vanzelf.',
  broken:
    'De verbinding met de mailserver brak af. Probeer het nog eens; blijft het zo, kijk dan in het logboek van het programma.',
}
