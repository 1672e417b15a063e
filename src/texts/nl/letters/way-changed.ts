import type { WayChangedTexts } from '../../en/letters/way-changed.ts'

export const wayChanged: WayChangedTexts = {
  subject: shop => `Hoe u zich aanmeldt bij ${shop} is gewijzigd`,
  subjectHeed: shop => `Misschien kent iemand uw wachtwoord bij ${shop}`,
  hello: name => `Beste ${name},`,
  what: {
    'passkey-added': name => `Aan uw account is een toegangssleutel toegevoegd: “${name}”.`,
    'passkey-removed': name => `De toegangssleutel “${name}” is van uw account verwijderd.`,
    'authenticator-added': () =>
      'Aan uw account is een authenticator-app toegevoegd. Voortaan wordt om een code daaruit gevraagd.',
    'authenticator-removed': () =>
      'De authenticator-app is van uw account verwijderd. Om een code daaruit wordt niet meer gevraagd.',
    'recovery-renewed': () => 'Voor uw account zijn nieuwe herstelcodes gemaakt. De vorige werken niet meer.',
    'recovery-used': left => `Iemand heeft zich met een herstelcode bij uw account aangemeld. Codes over: ${left}.`,
    'provider-linked': name => `Voortaan kunt u zich ook aanmelden via ${name}.`,
    'provider-unlinked': name => `Aanmelden via ${name} is van uw account weggehaald.`,
    'password-changed': () => 'Het wachtwoord van uw account is gewijzigd.',
    'factors-reset': () =>
      'Een beheerder heeft uw toegangssleutels, authenticator-app en herstelcodes weggehaald. U bent overal afgemeld.',
    'codes-wrong': () =>
      'Iemand gaf uw wachtwoord en daarna tien verkeerde codes. Een uur lang nemen wij geen codes meer aan. Een toegangssleutel werkt nog wel.',
  },
  when: moment => `Dat gebeurde op ${moment}.`,
  you: 'Was u het zelf? Dan hoeft u niets te doen.',
  notYou:
    'Was u het niet? Meld u aan, kies een ander wachtwoord, meld u overal elders af en zeg het tegen de beheerder.',
  link: 'Uw account',
}
