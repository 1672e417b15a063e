// The demo's house: one company, two shop windows. Every name, address and number here is invented.
import type { Storefront } from '#policy/storefront.ts'

// No Dutch subscriber number begins with 0, and no Dutch postcode ends in SS: neither can belong to anybody.
export const klankhuis: Storefront = {
  id: 'klankhuis',
  name: 'Klankhuis',
  site: 'https://www.klankhuis.example',
  languages: ['nl', 'en'],
  country: 'NL',
  currency: 'EUR',
  zone: 'Europe/Amsterdam',
  calendar: 'NL',
  policy: 'original',
  orderNumberPattern: '^\\d{6}$',
  orderNumberExample: '100234',
  referencePrefix: 'K',
  email: 'klachten@klankhuis.example',
  phone: '077 000 01 20',
  address: ['Klankhuis', 'Orgelkade 12', '5912 SS Venlo'],
  brand: '#1d4f91',
}

// Telephone numbers from the ranges that Ofcom keeps free for drama; no British postcode ends in KV.
export const soundhouse: Storefront = {
  id: 'soundhouse',
  name: 'Soundhouse',
  site: 'https://www.soundhouse.example',
  languages: ['en'],
  country: 'GB',
  currency: 'GBP',
  zone: 'Europe/London',
  calendar: 'GB-ENG',
  policy: 'original',
  orderNumberPattern: '^GB-\\d{5}$',
  orderNumberExample: 'GB-55120',
  referencePrefix: 'S',
  email: 'complaints@soundhouse.example',
  phone: '0113 496 0120',
  address: ['Soundhouse', '7 Foundry Yard', 'Leeds', 'LS10 4KV'],
  brand: '#7a2e4d',
}

export const storefronts: readonly Storefront[] = [klankhuis, soundhouse]
