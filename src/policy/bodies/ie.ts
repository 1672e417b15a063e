import { day } from '#calendar/day.ts'
import type { Body } from '../body.ts'

const country = 'IE'
const checkedOn = day('2026-11-22')

export const ie: readonly Body[] = [
  {
    id: 'ccpc',
    country,
    name: 'Competition and Consumer Protection Commission (CCPC)',
    does: ['advises', 'enforces'],
    doesNot: ['mediates', 'decides'],
    opens: 'at-once',
    fee: 'free',
    binds: 'nobody',
    needs: 'nothing',
    site: 'https://www.ccpc.ie/consumers/',
    checkedOn,
    source: 'https://newstalk.com/news/consumers-need-justice-ccpc-demands-power-to-hand-out-bigger-fines-1754884',
    certainty: 'seen',
  },
  {
    id: 'ecc-ireland',
    country,
    name: 'European Consumer Centre Ireland',
    does: ['advises', 'assists-across-borders'],
    doesNot: ['decides', 'enforces'],
    about: 'cross-border',
    opens: 'after-complaint',
    fee: 'free',
    binds: 'nobody',
    needs: 'nothing',
    site: 'https://www.eccireland.ie/',
    checkedOn,
    source: 'https://www.eccireland.ie/consumer-rights/european-small-claims-procedure/',
    certainty: 'read',
  },
  {
    id: 'small-claims-ireland',
    country,
    name: 'Small Claims procedure of the District Court',
    does: ['decides'],
    doesNot: ['advises'],
    opens: 'at-once',
    fee: { amount: { currency: 'EUR', cents: 2500 } },
    binds: 'both',
    needs: 'nothing',
    site: 'https://www.courts.ie/small-claims-procedure',
    checkedOn,
    source:
      'https://www.irishexaminer.com/lifestyle/features/making-cents-small-claims-court-is-an-avenue-to-achieve-redress-without-hefty-costs-382115.html',
    certainty: 'seen',
  },
]
