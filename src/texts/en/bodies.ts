import type { Ability, Body, BodyId } from '#policy/body.ts'

const abilities = (sentences: Readonly<Record<Ability, string>>) => sentences
const lines = (of: Readonly<Partial<Record<BodyId, string>>>) => of
type About = NonNullable<Body['about']>

// What outside bodies can do for a customer and what they cannot: nobody may be sent there with a wrong hope. A sentence never
// has the body as its subject, so that it fits one and many.
export const bodies = {
  /** Fits after 'turn to', where the official name does not. */
  called: lines({
    'citizens-advice': 'the Citizens Advice consumer service',
    'financial-ombudsman': 'the Financial Ombudsman Service',
    'retail-adr': 'RetailADR',
    'dispute-resolution-ombudsman': 'the Dispute Resolution Ombudsman',
    'furniture-ombudsman': 'the Furniture & Home Improvement Ombudsman',
    ico: 'the Information Commissioner’s Office (ICO)',
    'thuiswinkel-mediation': 'the complaints mediation of Thuiswinkel.org',
    'geschillencommissie-thuiswinkel': 'the disputes committee (De Geschillencommissie Thuiswinkel)',
    'ecc-netherlands': 'the European Consumer Centre (ECC Nederland)',
    court: 'the court (kantonrechter)',
    'court-england-wales': 'the County Court',
    'court-scotland': 'the Sheriff Court',
    'court-northern-ireland': 'the County Court',
  }),
  does: abilities({
    advises: 'You get advice about your rights.',
    'passes-on': 'Your report goes on to the authority that watches over shops.',
    'assists-across-borders': 'The centre can contact a shop in another country for you.',
    mediates: 'You get help to reach an agreement with us.',
    proposes: 'You get a proposal for a solution.',
    decides: 'You get a decision on your complaint.',
    enforces: 'Shops that break the law can be stopped or fined.',
  }),
  cannot: abilities({
    advises: 'You get no advice there.',
    'passes-on': 'Your report is not passed on.',
    'assists-across-borders': 'You get no help there with a shop in another country.',
    mediates: 'Nobody there mediates between you and us.',
    proposes: 'You get no proposal for a solution.',
    decides: 'Your own complaint is not decided there.',
    enforces: 'Nobody there can force a shop to do anything.',
  }),
  about: {
    goods: 'It must be about goods you bought.',
    credit: 'It must be about credit or payment in instalments.',
    'data-protection': 'It must be about your personal data.',
    'cross-border': 'You must live in one country of the EU and have bought in another. Norway and Iceland count too.',
  } satisfies Record<About, string>,
  regions: { 'GB-ENG': 'England', 'GB-WLS': 'Wales', 'GB-SCT': 'Scotland', 'GB-NIR': 'Northern Ireland' },
  forRegions: (regions: string) => `This is for ${regions}.`,
  notes: lines({
    'furniture-ombudsman': 'It must be about furniture or work on your home.',
    universalschlichtungsstelle: 'It must be about no more than €50,000.',
    'court-england-wales': 'Claims of up to £10,000 follow a simpler procedure.',
    'court-scotland': 'Simple Procedure is for claims of up to £5,000.',
    'small-claims-ireland': 'The procedure is for claims of up to €2,000.',
    'court-italy': 'This judge decides on claims of up to €10,000.',
    'court-france': 'For less than €5,000 you must first try to agree, for example through a mediator.',
    'fevad-mediator': 'Write in French. Your order must have been delivered in France.',
    signalconso: 'The shop sees your report and can answer you.',
    'confianza-online': 'Your order must have been made online, at most a year ago.',
    webwinkelkeur: 'Without an agreement you can pay for a binding decision by DigiDispuut.',
    omic: 'Your town council tells you where your office is.',
    court: 'You do not need a lawyer.',
  }),
  cannotNotes: lines({
    'trading-standards': 'You cannot go there yourself: report it to the consumer advice service for where you live.',
    'consumer-ombudsman-belgium': 'It does not help with companies outside Belgium.',
  }),
  opens: {
    'at-once': 'You can go there at any time.',
    'after-complaint': 'You must have complained to us first.',
    'final-answer': 'You can go there after our last answer.',
  } satisfies Record<Body['opens'], string>,
  orAfter: (period: string) => `You can also go if you still have no such answer after ${period}.`,
  window: {
    complaint: (period: string) => `Do it within ${period} of your complaint to us.`,
    'final-answer': (period: string) => `Do it within ${period} of our last answer.`,
  },
  answers: (period: string) => `You get the outcome within ${period} once your file is complete.`,
  free: 'It is free.',
  varies: 'It can cost you money.',
  fee: (amount: string) => `It costs ${amount}.`,
  returned: 'You get that back if you turn out to be right.',
  binds: {
    nobody: 'You and we may both say no to the outcome.',
    shop: 'If you accept the decision, we must keep to it.',
    both: 'You and we must both keep to the decision.',
  } satisfies Record<Body['binds'], string>,
  joined: {
    nothing: 'We take part.',
    membership: 'We are a member.',
    commitment: 'We have promised to take part.',
  } satisfies Record<Body['needs'], string>,
  notJoined: 'We do not take part.',
  needsUs: 'Your complaint is taken up there only if we take part.',
  labels: {
    does: 'What you can get there:',
    cannot: 'What you cannot get there:',
    gate: 'When:',
    terms: 'Good to know:',
    phone: 'Phone:',
    post: 'Post:',
  },
  /** What the law has us say when our own procedure ends. */
  notice: {
    takesPart: (bodies: string) =>
      `If we cannot agree, you can have your complaint settled out of court by ${bodies}. We take part in that.`,
    noPart: 'We do not take part in the settlement of disputes out of court, and we do not have to.',
    nowhere: 'So you cannot put this complaint to a disputes body.',
    competent: (bodies: string) => `This would be the body for your complaint: ${bodies}.`,
    mediator: (bodies: string) => `You have the right to a mediator, free of charge. Ours is: ${bodies}.`,
    mediatorMissing:
      'You have the right to a mediator, free of charge. Ask us who that is. The list of all mediators is on economie.gouv.fr/mediation-conso.',
    also: (bodies: string) => `You can also turn to ${bodies}.`,
  },
}
export type BodiesTexts = typeof bodies
