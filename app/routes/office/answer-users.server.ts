import { data } from '@remix-run/node'
import { isId } from '~/kernel/ids'
import type { Result } from '~/kernel/result'
import type { Access } from '~/modules/access/index.server'
import { endAccountSessions, removeSecondFactor, setAccountDisabled } from '~/modules/identity/index.server'
import { accountInviteSchema } from '~/modules/organisations/index'
import { inviteAccount, resendInvitation, revokeInvitation } from '~/modules/organisations/index.server'
import { paths } from '~/paths'
import { limitedReply } from '~/platform/http/limited-reply.server'
import { readForm } from '~/platform/http/read-form.server'
import { badRequest, redirectSaying } from '~/platform/http/responses.server'

export type UsersReply = {
  /** Why a button did nothing. */
  refusal: 'gone' | 'self' | 'role-forbidden' | 'no-second-factor' | null
  /** What is wrong with the invitation form; null when another button was pressed. */
  invite: InviteReply | null
}

export type InviteReply = {
  errors: Record<string, string[]>
  typed: Record<string, string>
  inviteRefusal: 'department' | 'has-account' | null
  minutes: number
}

function refused(invite: InviteReply, init: ResponseInit) {
  return data<UsersReply>({ refusal: null, invite }, init)
}

async function invite(access: Access, request: Request) {
  const form = await readForm(request, accountInviteSchema)
  const nothing: InviteReply = { errors: {}, typed: {}, inviteRefusal: null, minutes: 0 }
  if (!form.ok) return refused({ ...nothing, ...form.reply }, { status: 400 })
  const tried = await limitedReply(() => inviteAccount(access, form.value))
  const reply = { ...nothing, typed: form.typed }
  if (tried.limited) return refused({ ...reply, minutes: tried.minutes }, tried.init)
  if (!tried.value.ok) return refused({ ...reply, inviteRefusal: tried.value.code }, { status: 400 })
  return redirectSaying(paths.officeUsers(), 'member-invited')
}

const COMMANDS = {
  disable: {
    said: 'account-disabled',
    run: (access: Access, id: string) => setAccountDisabled(access, { id, disabled: true }),
  },
  enable: {
    said: 'account-enabled',
    run: (access: Access, id: string) => setAccountDisabled(access, { id, disabled: false }),
  },
  'remove-second-factor': { said: 'second-factor-removed', run: removeSecondFactor },
  'end-sessions': { said: 'account-sessions-ended', run: endAccountSessions },
  resend: { said: 'member-invited', run: resendInvitation },
  revoke: { said: 'member-invitation-revoked', run: revokeInvitation },
} as const

/** What the buttons of the accounts page do. */
export async function answerUsers(access: Access, request: Request) {
  const fields = await request.clone().formData()
  const intent = String(fields.get('intent') ?? '')
  if (intent === 'invite') return invite(access, request)
  const id = fields.get('id')
  if (!(intent in COMMANDS) || !isId(id)) throw badRequest()
  const { said, run } = COMMANDS[intent as keyof typeof COMMANDS]
  const result: Result<unknown, NonNullable<UsersReply['refusal']>> = await run(access, id)
  if (!result.ok) return data<UsersReply>({ refusal: result.code, invite: null }, { status: 400 })
  const { search } = new URL(request.url)
  return redirectSaying(paths.officeUsers() + search, said)
}
