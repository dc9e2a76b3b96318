import { data } from '@remix-run/node'
import type { Result } from '~/kernel/result'
import type { Access } from '~/modules/access/index.server'
import { memberActionSchema } from '~/modules/organisations/index'
import {
  changeMemberRole,
  inviteMember,
  type MemberRefusal,
  removeMember,
  resendInvitation,
  revokeInvitation,
} from '~/modules/organisations/index.server'
import { paths } from '~/paths'
import { limitedReply } from '~/platform/http/limited-reply.server'
import { readForm } from '~/platform/http/read-form.server'
import { forbidden, redirectSaying } from '~/platform/http/responses.server'

type Refusal = MemberRefusal | 'is-member'

export type MembersReply = {
  intent: string
  errors: Record<string, string[]>
  typed: Record<string, string>
  refusal: Refusal | null
  minutes: number
}

type Asked = ReturnType<typeof memberActionSchema.parse>

const SAID = {
  invite: 'member-invited',
  resend: 'member-invited',
  revoke: 'member-invitation-revoked',
  role: 'member-role-changed',
  remove: 'member-removed',
} as const

async function run(access: Access, asked: Asked): Promise<Result<null, Refusal>> {
  if (asked.intent === 'invite') return inviteMember(access, asked)
  if (asked.intent === 'resend') return resendInvitation(access, asked.id)
  if (asked.intent === 'revoke') return revokeInvitation(access, asked.id)
  if (asked.intent === 'role') return changeMemberRole(access, asked)
  return removeMember(access, asked.id)
}

/** Only members of this kind of organisation, verified, get past. */
export function mustActFor(access: Access, kind: string): void {
  const { organisation } = access.actor
  if (organisation?.kind !== kind || organisation.status !== 'active') throw forbidden()
}

/** What the buttons of a members page do. */
export async function answerMembers(access: Access, request: Request) {
  const form = await readForm(request, memberActionSchema)
  const nothing: MembersReply = { intent: '', errors: {}, typed: {}, refusal: null, minutes: 0 }
  if (!form.ok) return data({ ...nothing, ...form.reply, intent: 'invite' }, { status: 400 })
  const asked = form.value
  const reply = { ...nothing, intent: asked.intent, typed: form.typed }
  const tried = await limitedReply(() => run(access, asked))
  if (tried.limited) return data({ ...reply, minutes: tried.minutes }, tried.init)
  if (!tried.value.ok) return data({ ...reply, refusal: tried.value.code }, { status: 400 })
  const self = asked.intent === 'remove' && new URL(request.url).searchParams.get('leave') === '1'
  if (self) return redirectSaying(paths.account(), 'member-left')
  return redirectSaying(new URL(request.url).pathname, SAID[asked.intent])
}
