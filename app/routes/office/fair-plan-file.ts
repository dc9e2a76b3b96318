import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { exportMeetings } from '~/modules/exports/index.server'
import { planFile } from '~/modules/fairs/index.server'
import { notFound } from '~/platform/http/responses.server'
import { fairOf } from './fair-of.server'

const FILES = { 'instance.json': 'instance', 'plan.json': 'plan' } as const

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'timetable.manage')
  const fair = await fairOf(access, args.params.slug)
  const { planId = '', file = '' } = args.params
  if (file === 'meetings.xlsx') {
    const answer = await exportMeetings(access, { editionId: fair.id, planId, name: fair.name })
    if (!answer) throw notFound()
    return answer
  }
  const what = file in FILES ? FILES[file as keyof typeof FILES] : null
  const content = what && (await planFile(fair.id, planId, what))
  if (!content) throw notFound()
  return new Response(`${JSON.stringify(content)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fair.slug}-${file}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
