import { Form } from '@remix-run/react'
import { organisations } from '~/i18n/organisations'
import { useMessages } from '~/i18n/react'
import type { MemberRole } from '~/modules/access/index'
import { mayHandleRole, ROLES } from '~/modules/organisations/index'
import { SubmitButton } from '~/ui/form/submit-button'
import { DataTable } from '~/ui/list/data-table'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'

export type Member = {
  id: string
  role: MemberRole
  status: string
  createdAt: Date | string
  self: boolean
  user: { name: string; email: string; disabledAt: Date | string | null }
}

function NameCell({ member }: { member: Member }) {
  const { members: t } = useMessages(organisations)
  return (
    <>
      {member.user.name} {member.self && <span className="font-normal text-ink-2">{t.self}</span>}
      {member.status === 'pending' && <StatusTag tone="wait">{t.pending}</StatusTag>}
      {member.user.disabledAt && <StatusTag tone="ended">{t.disabled}</StatusTag>}
    </>
  )
}

function RoleCell({ member, role }: { member: Member; role: MemberRole }) {
  const { members: t, roles } = useMessages(organisations)
  if (!mayHandleRole(role, member.role) || member.status !== 'active') return roles[member.role]
  return (
    <Form method="post" className="flex flex-wrap items-center justify-end gap-2 sm:justify-start">
      <input type="hidden" name="intent" value="role" />
      <input type="hidden" name="id" value={member.id} />
      <select
        className="input !mt-0 !min-h-9 !w-auto !py-1"
        name="role"
        defaultValue={member.role}
        aria-label={t.roleOf({ name: member.user.name })}
      >
        {ROLES.filter(each => mayHandleRole(role, each)).map(each => (
          <option key={each} value={each}>
            {roles[each]}
          </option>
        ))}
      </select>
      <SubmitButton look="quiet" size="small">
        {t.changeRole}
      </SubmitButton>
    </Form>
  )
}

function RemoveCell({ member, role }: { member: Member; role: MemberRole }) {
  const { members: t } = useMessages(organisations)
  if (!member.self && !mayHandleRole(role, member.role)) return null
  return (
    <Form method="post" action={member.self ? '?leave=1' : undefined}>
      <input type="hidden" name="intent" value="remove" />
      <SubmitButton look="quiet" size="small" name="id" value={member.id}>
        {member.self ? (
          t.leave
        ) : (
          <>
            <span aria-hidden="true">{t.remove}</span>
            <span className="vh">{t.removeWho({ name: member.user.name })}</span>
          </>
        )}
      </SubmitButton>
    </Form>
  )
}

/** Everybody who acts for the organisation, with what the one who looks may change. */
export function MemberTable({ members, role }: { members: Member[]; role: MemberRole }) {
  const { members: t } = useMessages(organisations)
  return (
    <DataTable
      caption={t.title}
      rows={members}
      rowKey={member => member.id}
      columns={[
        { key: 'name', label: t.name, kind: 'row', cell: member => <NameCell member={member} /> },
        { key: 'email', label: t.email, cell: member => member.user.email },
        { key: 'role', label: t.role, cell: member => <RoleCell member={member} role={role} /> },
        { key: 'since', label: t.since, cell: member => <Time value={member.createdAt} /> },
        {
          key: 'remove',
          label: t.actions,
          kind: 'action',
          cell: member => <RemoveCell member={member} role={role} />,
        },
      ]}
    />
  )
}
