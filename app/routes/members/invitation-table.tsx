import { Form } from '@remix-run/react'
import { organisations } from '~/i18n/organisations'
import { useMessages } from '~/i18n/react'
import type { MemberRole } from '~/modules/access/index'
import { SubmitButton } from '~/ui/form/submit-button'
import { DataTable } from '~/ui/list/data-table'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'

export type OpenInvitation = {
  id: string
  email: string
  role: MemberRole
  expiresAt: Date | string
  expired: boolean
}

function Buttons({ invitation }: { invitation: OpenInvitation }) {
  const { members: t } = useMessages(organisations)
  const { id, email } = invitation
  const buttons = [
    ['resend', t.resend, t.resendTo({ email })],
    ['revoke', t.revoke, t.revokeOf({ email })],
  ] as const
  return (
    <Form method="post" className="flex flex-wrap justify-end gap-2">
      <input type="hidden" name="id" value={id} />
      {buttons.map(([intent, label, full]) => (
        <SubmitButton key={intent} look="quiet" size="small" name="intent" value={intent}>
          <span aria-hidden="true">{label}</span>
          <span className="vh">{full}</span>
        </SubmitButton>
      ))}
    </Form>
  )
}

/** Invitations that wait for an answer. */
export function InvitationTable({ invitations }: { invitations: OpenInvitation[] }) {
  const { members: t, roles } = useMessages(organisations)
  return (
    <DataTable
      caption={t.invited}
      rows={invitations}
      rowKey={invitation => invitation.id}
      columns={[
        { key: 'email', label: t.email, kind: 'row', cell: invitation => invitation.email },
        { key: 'role', label: t.role, cell: invitation => roles[invitation.role] },
        {
          key: 'expires',
          label: t.expires,
          cell: invitation =>
            invitation.expired ? (
              <StatusTag tone="ended">{t.expired}</StatusTag>
            ) : (
              <Time value={invitation.expiresAt} shape="shortDateTime" />
            ),
        },
        {
          key: 'buttons',
          label: t.actions,
          kind: 'action',
          cell: invitation => <Buttons invitation={invitation} />,
        },
      ]}
    />
  )
}
