import type { NamedBody } from '#policy/outside.ts'
import { bodiesIn } from '#texts/bodies.ts'
import type { Tongue } from '#texts/tongue.ts'
import { Link } from './link.tsx'

type OutsideBodiesProps = {
  readonly bodies: readonly NamedBody[]
  readonly language: Tongue
  readonly level: 2 | 3
}

/** Outside bodies, each with what it can and cannot do, when it is open and on what terms. */
export const OutsideBodies = ({ bodies, language, level }: OutsideBodiesProps) => {
  const Heading = level === 2 ? 'h2' : 'h3'
  const { labels, does, cannot, gate, terms } = bodiesIn(language)
  return (
    <>
      {bodies.map(body => (
        <section class="body">
          <Heading>
            <Link href={body.site}>{body.name}</Link>
          </Heading>
          <p>
            <strong>{labels.does}</strong> {does(body)}
            {cannot(body) && (
              <>
                <br />
                <strong>{labels.cannot}</strong> {cannot(body)}
              </>
            )}
            <br />
            <strong>{labels.gate}</strong> {gate(body)}
            <br />
            <strong>{labels.terms}</strong> {terms(body)}
            {body.phone && (
              <>
                <br />
                {labels.phone} <Link href={`tel:${body.phone.replace(/[^+\d]/g, '')}`}>{body.phone}</Link>
              </>
            )}
            {body.address && (
              <>
                <br />
                {labels.post} {body.address}
              </>
            )}
          </p>
        </section>
      ))}
    </>
  )
}
