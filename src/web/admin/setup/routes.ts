import type { Role } from '#policy/policy.ts'
import { type Route, staff } from '../../route.ts'
import { proven } from '../sign-in/proven.ts'
import { root, withShop } from './frame.tsx'
import { showChecklist, showSetup } from './checklist.tsx'
import { showMailStep, takeMailStep } from './mail.tsx'
import { showOpenStep, takeOpenStep } from './open.tsx'
import { showOrdersStep, takeOrdersStep } from './orders.tsx'
import { showPeopleStep, takePeopleStep } from './people.tsx'
import { showPolicyStep, takePolicyStep } from './policy.tsx'
import { showShopStep, takeShopStep } from './settings.tsx'

const administrator: readonly Role[] = ['administrator']

type Handle = ReturnType<typeof withShop>
const step = (name: string, show: Handle, take: Handle): readonly Route[] => [
  staff(administrator, 'GET', `${root}/:id/${name}`, show, 'shops'),
  staff(administrator, 'POST', `${root}/:id/${name}`, take, 'shops'),
]

/** The first run of a shop, in six steps. */
export const setupRoutes: readonly Route[] = [
  staff(administrator, 'GET', root, showSetup, 'shops'),
  staff(administrator, 'GET', `${root}/:id`, showChecklist, 'shops'),
  ...step('shop', showShopStep, takeShopStep),
  ...step('policy', showPolicyStep, takePolicyStep),
  ...step('orders', showOrdersStep, takeOrdersStep),
  ...step('mail', showMailStep, takeMailStep),
  ...step('people', showPeopleStep, takePeopleStep).map(route =>
    // One's own address is a way in; that the step is done is not.
    route.method === 'POST' ? proven('change-person', route, form => form.text('do') === 'you') : route,
  ),
  ...step('open', showOpenStep, takeOpenStep),
]
