import { isId } from '~/kernel/ids'
import type { Access } from '~/modules/access/index.server'
import { endSessions } from '~/modules/identity/index.server'
import { paths } from '~/paths'
import { badRequest, redirectSaying } from '~/platform/http/responses.server'

/** The buttons of the list of devices: one, all others, or all. */
export async function endSessionsAsked(access: Access, request: Request, fields: FormData): Promise<never> {
  const intent = fields.get('intent')
  const id = fields.get('id')
  if (intent === 'end-one' && isId(id)) await endSessions(access, request, { only: id })
  else if (intent === 'end-others') await endSessions(access, request, 'others')
  else if (intent === 'end-all') await endSessions(access, request, 'all')
  else throw badRequest()
  throw await redirectSaying(intent === 'end-all' ? paths.login() : paths.account(), 'sessions-ended')
}
