import type { Access } from '~/modules/access/index.server'
import type { FairSide } from '~/modules/fairs/index'
import { forbidden } from '~/platform/http/responses.server'

/** The side whose house an address stands in (/university/… or /enterprise/…); nobody enters that of the other. */
export function houseOf(access: Access, request: Request): FairSide {
  const side = new URL(request.url).pathname.startsWith('/university/') ? 'university' : 'enterprise'
  if (access.actor.kind !== side) throw forbidden()
  return side
}
