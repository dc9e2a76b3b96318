import { paths } from '~/paths'
import type { KeptDraft } from './draft-store'

export type SendOutcome =
  | { kind: 'sent'; visitId: string }
  | { kind: 'refused'; errors: Record<string, string[]> }
  | { kind: 'login' }
  | { kind: 'offline' }

/**
 * Sends a draft as its form would be sent. The client id in it makes a repetition harmless: when an answer is lost on
 * the way it is simply sent again.
 */
export async function sendDraft(draft: KeptDraft): Promise<SendOutcome> {
  const body = new FormData()
  for (const [name, value] of draft.entries) body.append(name, value)
  const answer = await fetch(paths.cadreVisitReceive(), {
    method: 'POST',
    body,
    headers: { accept: 'application/json' },
  }).catch(() => null)
  if (!answer || answer.status >= 500) return { kind: 'offline' }
  const isJson = answer.headers.get('content-type')?.includes('application/json')
  if (!isJson) return answer.redirected || answer.status === 401 ? { kind: 'login' } : { kind: 'offline' }
  const said: { visitId?: string; errors?: Record<string, string[]> } = await answer.json()
  if (said.visitId) return { kind: 'sent', visitId: said.visitId }
  return { kind: 'refused', errors: said.errors ?? {} }
}
