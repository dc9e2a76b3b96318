import type { Access } from '~/modules/access/index.server'
import { actsForOrganisation } from '~/modules/gatherings/index'
import { myRegistrations } from '~/modules/gatherings/index.server'
import { pageOf } from '../page-number'

/** What the page of one's own registrations shows. */
export async function ownEvents(access: Access, request: Request) {
  const page = pageOf(request)
  return {
    list: await myRegistrations(access, page),
    page,
    organisation: actsForOrganisation(access.actor.kind),
  }
}
