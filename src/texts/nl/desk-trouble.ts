import type { DeskTroubleTexts } from '../en/desk-trouble.ts'

export const deskTrouble: DeskTroubleTexts = {
  kinds: {
    'not-here': {
      title: 'Deze pagina is er niet',
      text: 'Het adres klopt niet, of de pagina is niet voor u. Controleer het adres, of ga verder vanaf uw account.',
    },
    'not-allowed': {
      title: 'Dit formulier kwam niet van de balie',
      text: 'Een andere site stuurde het, dus er is niets gedaan. Open de pagina aan de balie en doe het daar.',
    },
    'signed-out': {
      title: 'U bent afgemeld',
      text: 'Meld u in een ander tabblad opnieuw aan. Kom dan hier terug en verstuur het nog een keer. Wat u hebt getypt, staat hier nog.',
    },
    'form-old': {
      title: 'Verstuur dit nog een keer',
      text: 'Deze pagina stond open terwijl u zich opnieuw aanmeldde. Controleer wat u hebt getypt en verstuur het nog een keer.',
    },
    fault: {
      title: 'Er ging iets mis bij ons',
      text: 'Het staat in het logboek van het programma. Kijk of het toch is bewaard, voordat u iets opnieuw verstuurt.',
    },
    unavailable: {
      title: 'De balie is buiten gebruik',
      text: 'De database antwoordt niet. Kijk straks of het toch is bewaard, voordat u iets opnieuw verstuurt. Klanten lezen op hun pagina’s hoe zij de winkel per mail, telefoon en post bereiken.',
    },
  },
  number: id => `Wie het programma beheert, vindt het in het logboek onder dit nummer: ${id}.`,
  kept: 'Wat u typte',
  keptHint: 'Het staat er nog. Probeer het opnieuw, of kopieer het en bewaar het.',
  again: 'Probeer het opnieuw',
  account: 'Naar uw account',
}
