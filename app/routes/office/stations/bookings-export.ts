import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { exportBookings } from '~/modules/exports/index.server'
import { bookingFilter } from './booking-filter'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'station.manage')
  return exportBookings(access, bookingFilter(args.request).filter)
}
