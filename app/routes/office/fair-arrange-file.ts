import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { arrangementRun } from '~/modules/fairs/index.server'
import { notFound } from '~/platform/http/responses.server'

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'timetable.manage')
  const run = await arrangementRun(args.params.runId ?? '')
  if (!run?.result) throw notFound()
  return new Response(`${JSON.stringify(run.result)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="plan.json"',
      'Cache-Control': 'private, no-store',
    },
  })
}
