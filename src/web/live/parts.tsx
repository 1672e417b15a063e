import { LiveTemplates } from '../parts/desk/live.tsx'
import { respond } from '../parts/page.tsx'
import type { StaffVisit } from '../route.ts'

/** The windows and lines of the script, in its reader's language and with their own keys. */
export const showParts = (visit: StaffVisit): Response | Promise<Response> =>
  respond(
    visit.c,
    <html lang={visit.language}>
      <head>
        <meta charset="utf-8" />
        <title>Verhaal</title>
      </head>
      <body>
        <LiveTemplates visit={visit} />
      </body>
    </html>,
  )
