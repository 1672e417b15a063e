// Who works in the demo's house, and who is asked when something went wrong on the way.
import type { Role } from '#policy/policy.ts'
import type { Language, StaffLanguage } from '#policy/storefront.ts'
import type { Partner, Person } from '#people/people.ts'

const at = (shop: 'klankhuis' | 'soundhouse', language: StaffLanguage) => {
  return (id: string, name: string, roles: readonly Role[], mailbox: string): Person => ({
    id,
    name,
    email: `${mailbox}@${shop}.example`,
    language,
    roles,
    ...(roles.includes('board') || roles.includes('administrator') ? {} : { storefronts: [shop] }),
    active: true,
  })
}
const inVenlo = at('klankhuis', 'nl')
const inLeeds = at('soundhouse', 'en')

export const sanne = inVenlo('sanne', 'Sanne Visser', ['agent'], 'sanne.visser')
export const joris = inVenlo('joris', 'Joris Kuiper', ['agent'], 'joris.kuiper')
export const ruth = inVenlo('ruth', 'R. de Wit', ['manager'], 'r.dewit')
export const milan = inVenlo('milan', 'Milan Petrović', ['investigator'], 'milan.petrovic')
export const noor = inVenlo('noor', 'Noor Bakker', ['administrator'], 'noor.bakker')
export const amy = inLeeds('amy', 'Amy Osei', ['agent'], 'amy.osei')
export const tom = inLeeds('tom', 'Tom Barraclough', ['agent'], 'tom.barraclough')
export const helen = inLeeds('helen', 'Helen Brand', ['manager'], 'helen.brand')
export const grace = inLeeds('grace', 'Grace Adeyemi', ['investigator'], 'grace.adeyemi')

export const eleonora = inVenlo('eleonora', 'Eleonora van Dijk', ['board'], 'e.vandijk')
export const saskia = inVenlo('saskia', 'Saskia Meijer', ['board'], 's.meijer')
export const hugh = inLeeds('hugh', 'Hugh Pemberton', ['board'], 'h.pemberton')

export const staff: readonly Person[] = [
  noor,
  sanne,
  joris,
  ruth,
  milan,
  amy,
  tom,
  helen,
  grace,
  eleonora,
  saskia,
  hugh,
]

/** For whom the demo shows a way in: each role, and both shops. */
export const waysIn: readonly Person[] = [sanne, ruth, milan, amy, helen, eleonora, noor]

const partner = (id: string, name: string, kind: Partner['kind'], email: string, language: Language): Partner => ({
  id,
  name,
  kind,
  email,
  language,
  active: true,
})

export const venlo = partner('venlo', 'Magazijn Venlo', 'warehouse', 'inpak@magazijn-venlo.example', 'nl')
export const corby = partner('corby', 'Corby warehouse', 'warehouse', 'desk@corby-warehouse.example', 'en')
export const snelpost = partner('snelpost', 'Snelpost', 'courier', 'klantvragen@snelpost.example', 'nl')
export const parcelway = partner('parcelway', 'Parcelway', 'courier', 'claims@parcelway.example', 'en')

export const partners: readonly Partner[] = [venlo, corby, snelpost, parcelway]
