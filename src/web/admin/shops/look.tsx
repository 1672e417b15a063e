import type { StaffLanguage, Storefront } from '#policy/storefront.ts'
import { shopsTexts } from '#texts/shops.ts'
import { staffLanguageIn } from '#texts/tongue.ts'
import { Button } from '../../parts/form/button.tsx'
import { Checkboxes } from '../../parts/form/choice.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { FileField, TextField } from '../../parts/form/field.tsx'
import { Link } from '../../parts/link.tsx'
import { logoTypes, sendLogo } from '../../parts/logo.tsx'
import { CustomerPage, respond } from '../../parts/page.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Csrf, showDesk } from '../frame.tsx'
import { type Look, logoOf, lookOf, lookProblems, nearestMark, readLook, withLook } from './look-form.ts'
import { isColour, nearest, ratioIn } from './typed.ts'

const addressOf = ({ id }: Storefront, rest = '') => `/desk/shops/${id}/look${rest}`

type ShopHandle = (visit: StaffVisit, world: World, shop: Storefront) => Response | Promise<Response>
const withShop =
  (handle: ShopHandle) =>
  async (visit: StaffVisit, world: World): Promise<Response> => {
    const shop = (await world.storefronts()).find(({ id }) => id === visit.c.req.param('id'))
    return shop ? handle(visit, world, shop) : visit.c.notFound()
  }

type LookProps = { readonly visit: StaffVisit; readonly shop: Storefront; readonly look: Look; readonly errors: Errors }

/** The page of a customer in these colours, on a light and on a dark screen. */
const Previews = ({ visit, shop, look }: LookProps) => {
  const { look: say } = shopsTexts[visit.language]
  const { brand, accent, logo } = look
  const asked = new URLSearchParams({ brand, accent, ...(logo ? { logo: logo.file } : {}) })
  return (
    <div class="previews">
      {(['light', 'dark'] as const).map(scheme => (
        <figure>
          <figcaption>{say[scheme]}</figcaption>
          <iframe class={scheme} title={say[scheme]} src={addressOf(shop, `/preview?${asked}`)} />
        </figure>
      ))}
    </div>
  )
}

const UseNearest = ({ name, colour, language }: { name: string; colour: string; language: StaffLanguage }) => (
  <p>
    <Button kind="plain" name={`use-${name}`} value={colour}>
      {shopsTexts[language].look.useNearest(colour)}
    </Button>
  </p>
)

const Fields = ({ visit, shop, look, errors }: LookProps) => {
  const { look: say, contrast } = shopsTexts[visit.language]
  const { language } = visit
  const ratio = isColour(look.brand) ? ` ${contrast(ratioIn(look.brand, language))}.` : ''
  const field = { width: 'short', autocomplete: 'off', spellcheck: false } as const
  const offered = (name: 'brand' | 'accent') => errors[name] && isColour(look[name])
  return (
    <>
      <TextField
        name="brand"
        label={say.brand}
        hint={say.brandHint + ratio}
        value={look.brand}
        error={errors['brand']}
        {...field}
      />
      {offered('brand') && <UseNearest name="brand" colour={nearest(look.brand)} language={language} />}
      <TextField
        name="accent"
        label={say.accent}
        hint={say.accentHint}
        optional
        value={look.accent}
        error={errors['accent']}
        {...field}
      />
      {offered('accent') && <UseNearest name="accent" colour={nearestMark(look.accent)} language={language} />}
      <FileField
        name="logo"
        label={say.logo}
        hint={say.logoHint}
        optional
        accept={logoTypes.join(',')}
        error={errors['logo']}
      />
      {look.logo && (
        <>
          <p>
            <img class="logo" src={addressOf(shop, `/logo/${look.logo.file}`)} alt={say.logoNow} height={40} />
            {look.logo.file !== shop.logo?.file && <span class="soft"> {say.logoKept}</span>}
          </p>
          <input type="hidden" name="kept-logo" value={look.logo.file} />
          <Checkboxes name="remove" label={say.logoNow} options={[{ value: 'yes', text: say.remove }]} />
        </>
      )}
    </>
  )
}

const show = (visit: StaffVisit, world: World, shop: Storefront, look: Look, errors: Errors = {}) => {
  const { look: say, cancel } = shopsTexts[visit.language]
  const isSaved = visit.c.req.query('saved') !== undefined
  const props = { visit, shop, look, errors }
  return showDesk(visit, world, {
    title: say.title(shop.name),
    current: 'shops',
    up: { href: `/desk/shops/${shop.id}`, text: shop.name },
    errors,
    notice: isSaved ? say.saved : undefined,
    children: (
      <>
        <p class="soft">{say.lead}</p>
        <form class="act narrow" method="post" action={addressOf(shop)} enctype="multipart/form-data" novalidate>
          <Csrf visit={visit} />
          {/* Enter in a field presses the first button: it must save nothing. */}
          <button type="submit" name="do" value="preview" class="hidden" tabindex={-1} aria-hidden="true">
            {say.preview}
          </button>
          <Fields {...props} />
          <div class="buttons">
            <Button kind="plain" name="do" value="preview">
              {say.preview}
            </Button>
            <Button>{say.save}</Button>
            <Link href={`/desk/shops/${shop.id}`}>{cancel}</Link>
          </div>
        </form>
        {Object.keys(errors).length === 0 && <Previews {...props} />}
      </>
    ),
  })
}

/** How a shop looks to its customers: logo and colours, seen before they are saved. */
export const showLook = withShop((visit, world, shop) => show(visit, world, shop, lookOf(shop)))

export const saveLook = withShop(async (visit, world, shop) => {
  const form = await visit.form()
  const typed = await readLook(form, world)
  const [brand, accent] = [form.text('use-brand') || typed.brand, form.text('use-accent') || typed.accent]
  const look = { ...typed, brand, accent }
  const errors = lookProblems(form, look, visit.language)
  const asks = form.text('do') === 'preview' || brand !== typed.brand || accent !== typed.accent
  if (asks || Object.keys(errors).length > 0) return show(visit, world, shop, look, errors)
  await world.saveStorefront(withLook(shop, look), visit.person.id)
  return visit.c.redirect(addressOf(shop, '?saved'), 303)
})

/** A picture of this form, before it is anybody's logo. */
export const showLookLogo = withShop(async (visit, world) => {
  const file = visit.c.req.param('file') ?? ''
  const opened = (await logoOf(file, world)) && (await world.files.open(file))
  return opened ? sendLogo(visit, opened) : visit.c.notFound()
})

// Only this sample, and only in a page of ours, may be shown in a frame.
const framed =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'"

const colourIn = (text: string | undefined, otherwise: string) => (text && isColour(text) ? text : otherwise)

/** A page as customers see it, in colours that nobody has saved. */
export const showLookPreview = withShop(async (visit, world, shop) => {
  const { c } = visit
  const [language] = shop.languages
  const { sample } = shopsTexts[staffLanguageIn(language)].look
  const file = c.req.query('logo') ?? ''
  const logo = file ? await logoOf(file, world) : undefined
  const seen = withLook(shop, {
    brand: colourIn(c.req.query('brand'), shop.brand),
    accent: colourIn(c.req.query('accent'), ''),
  })
  const answer = respond(
    c,
    <CustomerPage
      shop={seen}
      base=""
      language={language}
      title={sample.title}
      mark={logo ? addressOf(shop, `/logo/${logo.file}`) : undefined}
    >
      <h1>{sample.title}</h1>
      <p class="lead">{sample.text}</p>
      <p>
        <a href="#main">{shop.site}</a>
      </p>
      <p>
        <span class="button main">{sample.button}</span>
      </p>
    </CustomerPage>,
  )
  answer.headers.set('Content-Security-Policy', framed)
  answer.headers.set('X-Frame-Options', 'SAMEORIGIN')
  return answer
})
