import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { houseOf } from '../house.server'
import { ownCalendarFile } from '../own-timetable.server'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'timetable.own')
  return ownCalendarFile(access, args.params.slug ?? '', houseOf(access, args.request))
}
