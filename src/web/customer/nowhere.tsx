import { customer } from '#texts/customer.ts'
import { ButtonLink } from '../parts/form/button.tsx'
import type { ShopVisit } from '../route.ts'
import { place } from './place.ts'
import { show } from './show.tsx'

export const showNowhere = (visit: ShopVisit) => {
  const { trouble } = customer[visit.language]
  const words = trouble['not-found']
  return show(visit, {
    title: words.title,
    status: 404,
    children: (
      <>
        <h1>{words.title}</h1>
        <p class="lead">{words.text}</p>
        <ButtonLink href={place(visit, '/')}>{trouble.home}</ButtonLink>
      </>
    ),
  })
}
