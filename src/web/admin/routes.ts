import type { Role } from '#policy/policy.ts'
import { beforeFactor, development, everyRole, mailbox, front, type Route, staff, streaming } from '../route.ts'
import { saveLanguage, savePassword, showAccount, signOutEverywhere } from './sign-in/account.tsx'
import { askCheck, showHealth } from './health/page.tsx'
import { askExport, showExport } from './export/list.tsx'
import { showTake, takeExport } from './export/take.tsx'
import { showImport, takeImport } from './mail-import/take.ts'
import { decideErasure, showErasure } from './retention/erasure.tsx'
import { showRetention } from './retention/page.tsx'
import { takeRetention } from './retention/take.ts'
import { showLetterTexts } from './letter-texts/list.tsx'
import { decideLetterText, showLetterMail, showLetterText, takeLetterText } from './letter-texts/take.tsx'
import { saveAudit, showAudit } from './audit/page.tsx'
import { moveClock } from './mailbox/clock.tsx'
import { showLetter, showLetterHtml, showMailbox } from './mailbox/letters.tsx'
import { addPartner, savePartner, showNewPartner, showPartner, showPartners } from './people/partners.tsx'
import { showPeople } from './people/list.tsx'
import { saveFactorRoles } from './people/save-factor-rule.ts'
import {
  activatePerson,
  addPerson,
  deactivatePerson,
  invitePerson,
  resetFactors,
  savePerson,
  showNewPerson,
  showPerson,
} from './people/person.tsx'
import { policyRoutes } from './policy/routes.ts'
import { whatIfRoutes } from './policy/what-if/routes.ts'
import { setupRoutes } from './setup/routes.ts'
import { showSample, showSampleHtml, showSamples } from './mailbox/samples.tsx'
import { saveLook, showLook, showLookLogo, showLookPreview } from './shops/look.tsx'
import { showRoles } from './roles/list.tsx'
import { addRole, removeRole, saveRole, showNewRole, showRole } from './roles/role.tsx'
import { addShop, saveShop, showNewShop, showShop, showShops } from './shops/settings.tsx'
import {
  confirmAuthenticator,
  removeAuthenticator,
  showAuthenticator,
  startAuthenticator,
} from './sign-in/authenticator.tsx'
import { showFirstFactor } from './sign-in/first-factor.tsx'
import { addPasskey, askNewPasskey, removePasskey } from './sign-in/passkeys.ts'
import { unlinkProvider } from './sign-in/unlink.ts'
import { proven } from './sign-in/proven.ts'
import { renewCodes } from './sign-in/recovery-codes.tsx'
import { showSecond, takeSecond } from './sign-in/second-step.tsx'
import { endOtherSessions, endSession } from './sign-in/sessions.tsx'
import { askPasskey, takePasskey } from './sign-in/with-passkey.ts'
import { showSignIn, signOut, takeSignIn } from './sign-in/with-password.tsx'
import { backFromProvider, beginAtProvider, linkProvider } from './sign-in/with-provider.tsx'
import { showLink, takeLink } from './sign-in/with-link.tsx'

const administrator: readonly Role[] = ['administrator']
/** Of two people, one proposes what is erased and the other agrees: a small house has one administrator. */
const keeping: readonly Role[] = ['manager', 'administrator']

/** The way in, one's own account, and what an administrator keeps: people, partners, shops, and the mail of a house without a mail server. */
export const adminRoutes: readonly Route[] = [
  front('GET', '/desk/sign-in', showSignIn),
  front('POST', '/desk/sign-in', takeSignIn),
  front('GET', '/desk/sign-in/second', showSecond),
  front('POST', '/desk/sign-in/second', takeSecond),
  front('POST', '/desk/sign-in/passkey/options', askPasskey),
  front('POST', '/desk/sign-in/passkey', takePasskey),
  front('POST', '/desk/sign-in/provider', beginAtProvider),
  front('GET', '/desk/sign-in/provider', backFromProvider),
  front('GET', '/desk/sign-in/:key', showLink),
  front('POST', '/desk/sign-in/:key', takeLink),
  beforeFactor('POST', '/desk/sign-out', signOut),
  beforeFactor('GET', '/desk/account/second-factor', showFirstFactor),
  proven('add-authenticator', beforeFactor('POST', '/desk/account/authenticator/start', startAuthenticator)),
  beforeFactor('GET', '/desk/account/authenticator', showAuthenticator),
  proven('add-authenticator', beforeFactor('POST', '/desk/account/authenticator', confirmAuthenticator)),
  proven('add-passkey', beforeFactor('POST', '/desk/account/passkeys/options', askNewPasskey)),
  proven('add-passkey', beforeFactor('POST', '/desk/account/passkeys', addPasskey)),
  staff(everyRole, 'GET', '/desk/account', showAccount),
  staff(everyRole, 'POST', '/desk/account/language', saveLanguage),
  proven('password', staff(everyRole, 'POST', '/desk/account/password', savePassword)),
  proven('sessions', staff(everyRole, 'POST', '/desk/account/sign-out-everywhere', signOutEverywhere)),
  proven('remove-authenticator', staff(everyRole, 'POST', '/desk/account/authenticator/remove', removeAuthenticator)),
  proven('new-codes', staff(everyRole, 'POST', '/desk/account/recovery-codes', renewCodes)),
  proven('remove-passkey', staff(everyRole, 'POST', '/desk/account/passkeys/remove', removePasskey)),
  proven('link-provider', staff(everyRole, 'POST', '/desk/account/provider', linkProvider)),
  proven('unlink-provider', staff(everyRole, 'POST', '/desk/account/provider/remove', unlinkProvider)),
  proven('sessions', staff(everyRole, 'POST', '/desk/account/sessions/end', endSession)),
  proven('sessions', staff(everyRole, 'POST', '/desk/account/sessions/end-others', endOtherSessions)),
  staff(administrator, 'GET', '/desk/people', showPeople, 'people'),
  proven('add-person', staff(administrator, 'POST', '/desk/people', addPerson, 'people')),
  proven('factor-rule', staff(administrator, 'POST', '/desk/people/second-factor', saveFactorRoles, 'people')),
  staff(administrator, 'GET', '/desk/people/new', showNewPerson, 'people'),
  staff(administrator, 'GET', '/desk/people/:id', showPerson, 'people'),
  proven('change-person', staff(administrator, 'POST', '/desk/people/:id', savePerson, 'people')),
  staff(administrator, 'POST', '/desk/people/:id/invite', invitePerson, 'people'),
  proven('stop-person', staff(administrator, 'POST', '/desk/people/:id/deactivate', deactivatePerson, 'people')),
  proven('restart-person', staff(administrator, 'POST', '/desk/people/:id/activate', activatePerson, 'people')),
  proven('reset-person', staff(administrator, 'POST', '/desk/people/:id/reset', resetFactors, 'people')),
  staff(administrator, 'GET', '/desk/roles', showRoles, 'roles'),
  proven('role', staff(administrator, 'POST', '/desk/roles', addRole, 'roles')),
  staff(administrator, 'GET', '/desk/roles/new', showNewRole, 'roles'),
  staff(administrator, 'GET', '/desk/roles/:id', showRole, 'roles'),
  proven('role', staff(administrator, 'POST', '/desk/roles/:id', saveRole, 'roles')),
  proven('role', staff(administrator, 'POST', '/desk/roles/:id/remove', removeRole, 'roles')),
  staff(administrator, 'GET', '/desk/partners', showPartners, 'partners'),
  staff(administrator, 'POST', '/desk/partners', addPartner, 'partners'),
  staff(administrator, 'GET', '/desk/partners/new', showNewPartner, 'partners'),
  staff(administrator, 'GET', '/desk/partners/:id', showPartner, 'partners'),
  staff(administrator, 'POST', '/desk/partners/:id', savePartner, 'partners'),
  staff(administrator, 'GET', '/desk/shops', showShops, 'shops'),
  staff(administrator, 'POST', '/desk/shops', addShop, 'shops'),
  staff(administrator, 'GET', '/desk/shops/new', showNewShop, 'shops'),
  staff(administrator, 'GET', '/desk/shops/:id', showShop, 'shops'),
  staff(administrator, 'POST', '/desk/shops/:id', saveShop, 'shops'),
  staff(administrator, 'GET', '/desk/shops/:id/look', showLook, 'shops'),
  staff(administrator, 'POST', '/desk/shops/:id/look', saveLook, 'shops'),
  staff(administrator, 'GET', '/desk/shops/:id/look/preview', showLookPreview, 'shops'),
  staff(administrator, 'GET', '/desk/shops/:id/look/logo/:file', showLookLogo, 'shops'),
  staff(administrator, 'GET', '/desk/letter-texts', showLetterTexts, 'letter-texts'),
  staff(administrator, 'GET', '/desk/letter-texts/:storefront/:letter/:language', showLetterText, 'letter-texts'),
  staff(administrator, 'POST', '/desk/letter-texts/:storefront/:letter/:language', takeLetterText, 'letter-texts'),
  staff(administrator, 'GET', '/desk/letter-texts/:storefront/:letter/:language/mail', showLetterMail, 'letter-texts'),
  staff(
    administrator,
    'POST',
    '/desk/letter-texts/:storefront/:letter/:language/publish',
    decideLetterText,
    'letter-texts',
  ),
  staff(administrator, 'GET', '/desk/health', showHealth, 'health'),
  staff(administrator, 'POST', '/desk/health/check', askCheck, 'health'),
  staff(administrator, 'GET', '/desk/export', showExport, 'export'),
  staff(administrator, 'POST', '/desk/export', askExport, 'export'),
  staff(administrator, 'GET', '/desk/export/:id', showTake, 'export'),
  staff(administrator, 'POST', '/desk/export/:id', takeExport, 'export'),
  staff(administrator, 'GET', '/desk/mail-import', showImport, 'shops'),
  streaming(staff(administrator, 'POST', '/desk/mail-import', takeImport, 'shops')),
  staff(keeping, 'GET', '/desk/retention', (visit, world) => showRetention(visit, world), 'retention'),
  staff(keeping, 'POST', '/desk/retention', takeRetention, 'retention'),
  staff(keeping, 'GET', '/desk/retention/erasures/:id', showErasure, 'retention'),
  proven(
    'erase',
    staff(keeping, 'POST', '/desk/retention/erasures/:id', decideErasure, 'retention'),
    asked => asked.text('do') !== 'refuse',
  ),
  staff(administrator, 'GET', '/desk/audit', showAudit, 'audit'),
  staff(administrator, 'GET', '/desk/audit.csv', saveAudit, 'audit'),
  ...setupRoutes,
  ...whatIfRoutes,
  ...policyRoutes,
  mailbox('GET', '/mailbox', showMailbox),
  mailbox('POST', '/mailbox/clock', moveClock),
  mailbox('GET', '/mailbox/:id', showLetter),
  mailbox('GET', '/mailbox/:id/html', showLetterHtml),
  development('GET', '/dev/letters', showSamples),
  development('GET', '/dev/letters/:language/:n', showSample),
  development('GET', '/dev/letters/:language/:n/html', showSampleHtml),
]
