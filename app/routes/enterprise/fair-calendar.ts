import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { ownCalendarFile } from '../fairs/own-timetable.server'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'timetable.own-enterprise')
  return ownCalendarFile(access, args.params.slug ?? '', 'enterprise')
}
