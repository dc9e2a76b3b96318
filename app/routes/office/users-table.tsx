import { Form } from '@remix-run/react'
import { account } from '~/i18n/account'
import { organisations } from '~/i18n/organisations'
import { useMessages } from '~/i18n/react'
import type { UserKind } from '~/modules/access/index'
import { SubmitButton } from '~/ui/form/submit-button'
import { DataTable } from '~/ui/list/data-table'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'

type User = {
  id: string
  kind: UserKind
  name: string
  email: string
  state: 'active' | 'unverified' | 'disabled'
  twoFactorEnabled: boolean | null
  organisation: string | null
  createdAt: Date | string
  lastLogin: Date | string | null
}

const TONES = { active: 'done', unverified: 'wait', disabled: 'ended' } as const

function Buttons({ user }: { user: User }) {
  const { users: t } = useMessages(organisations)
  const { name } = user
  const buttons: (readonly [string, string, string])[] =
    user.state === 'disabled'
      ? [['enable', t.enable, t.enableWho({ name })]]
      : [
          ...(user.twoFactorEnabled
            ? [['remove-second-factor', t.removeFactor, t.removeFactorWho({ name })] as const]
            : []),
          ['end-sessions', t.endSessions, t.endWho({ name })],
          ['disable', t.disable, t.disableWho({ name })],
        ]
  return (
    <Form method="post" className="flex flex-wrap justify-end gap-2">
      <input type="hidden" name="id" value={user.id} />
      {buttons.map(([intent, label, full]) => (
        <SubmitButton key={intent} look="quiet" size="small" name="intent" value={intent}>
          <span aria-hidden="true">{label}</span>
          <span className="vh">{full}</span>
        </SubmitButton>
      ))}
    </Form>
  )
}

/** Accounts with their state and what the office may do with each. */
export function UserTable({ users, selfId }: { users: User[]; selfId: string }) {
  const { users: t } = useMessages(organisations)
  const { kinds } = useMessages(account)
  return (
    <DataTable
      caption={t.title}
      rows={users}
      rowKey={user => user.id}
      columns={[
        {
          key: 'name',
          label: t.name,
          kind: 'row',
          cell: user => (
            <>
              {user.name} <span className="block font-normal text-ink-2">{user.email}</span>
            </>
          ),
        },
        { key: 'kind', label: t.kind, cell: user => kinds[user.kind] },
        { key: 'organisation', label: t.organisation, cell: user => user.organisation },
        {
          key: 'state',
          label: t.state,
          cell: user => <StatusTag tone={TONES[user.state]}>{t.states[user.state]}</StatusTag>,
        },
        { key: 'created', label: t.created, cell: user => <Time value={user.createdAt} shape="date" /> },
        {
          key: 'login',
          label: t.lastLogin,
          cell: user => (user.lastLogin ? <Time value={user.lastLogin} shape="shortDateTime" /> : t.never),
        },
        {
          key: 'buttons',
          label: t.actions,
          kind: 'action',
          cell: user => (user.id === selfId ? null : <Buttons user={user} />),
        },
      ]}
    />
  )
}
