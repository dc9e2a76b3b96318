import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicAccess } from '~/modules/access/index.server'
import { gatheringCalendar } from '~/modules/gatherings/index.server'
import { paths } from '~/paths'
import { notFound } from '~/platform/http/responses.server'

export async function loader(args: LoaderFunctionArgs) {
  const { now } = await publicAccess(args)
  const { slug = '' } = args.params
  const file = await gatheringCalendar(slug, { path: paths.event(slug), now })
  if (!file) throw notFound()
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="event.ics"',
      'Cache-Control': 'no-store',
    },
  })
}
