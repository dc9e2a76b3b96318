import { Form } from '@remix-run/react'
import { account } from '~/i18n/account'
import { useMessages } from '~/i18n/react'
import { deviceName } from '~/modules/identity/index'
import { SubmitButton } from '~/ui/form/submit-button'
import { DataTable } from '~/ui/list/data-table'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'

type Session = {
  id: string
  createdAt: Date | string
  updatedAt: Date | string
  ipAddress: string | null
  userAgent: string | null
  present: boolean
}

function EndOne({ session, device }: { session: Session; device: string }) {
  const { mine: t } = useMessages(account)
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="end-one" />
      <SubmitButton look="quiet" size="small" name="id" value={session.id}>
        <span aria-hidden="true">{t.end}</span>
        <span className="vh">{t.endDevice({ device })}</span>
      </SubmitButton>
    </Form>
  )
}

function EndMany({ many }: { many: boolean }) {
  const { mine: t } = useMessages(account)
  return (
    <Form method="post" className="cluster mt-4">
      {many && (
        <SubmitButton look="secondary" name="intent" value="end-others">
          {t.endOthers}
        </SubmitButton>
      )}
      <SubmitButton look="quiet" name="intent" value="end-all">
        {t.endAll}
      </SubmitButton>
    </Form>
  )
}

/** Devices logged in to one's account; each can be logged out, and all at once. */
export function SessionTable({ sessions, now }: { sessions: Session[]; now: Date | string }) {
  const { mine: t } = useMessages(account)
  const nameOf = (session: Session) => deviceName(session.userAgent) ?? t.unknownDevice
  return (
    <>
      <DataTable
        caption={t.sessions}
        rows={sessions}
        rowKey={session => session.id}
        columns={[
          {
            key: 'device',
            label: t.sessions,
            kind: 'row',
            cell: session => (
              <>
                {nameOf(session)} {session.present && <StatusTag tone="done">{t.present}</StatusTag>}
              </>
            ),
          },
          {
            key: 'used',
            label: t.lastUsed,
            cell: session => <Time value={session.updatedAt} shape="relative" now={now} />,
          },
          {
            key: 'signedIn',
            label: t.signedIn,
            cell: session => <Time value={session.createdAt} shape="shortDateTime" />,
          },
          { key: 'address', label: t.address, cell: session => session.ipAddress },
          {
            key: 'end',
            label: t.actions,
            kind: 'action',
            cell: session => (session.present ? null : <EndOne session={session} device={nameOf(session)} />),
          },
        ]}
      />
      <EndMany many={sessions.length > 1} />
    </>
  )
}
