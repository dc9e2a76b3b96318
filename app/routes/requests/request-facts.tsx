import { useFormat, useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import { isOpenRequest } from '~/modules/requests/index'
import type { RequestPage } from '~/modules/requests/index.server'
import { Card } from '~/ui/page/card'
import { DefinitionRows } from '~/ui/page/definitions'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { useKindName } from './request-words'

function Due({ request }: { request: RequestPage }) {
  if (!request.overdue) return <Time value={request.dueAt} shape="weekday" />
  return (
    <b className="text-urgent">
      <Time value={request.dueAt} shape="weekday" />
    </b>
  )
}

function useParts(request: RequestPage) {
  const { facts: t } = useMessages(requests)
  const supports = request.parts.filter(part => part.role === 'support')
  const lead = request.parts.find(part => part.role === 'lead')
  return [
    { term: t.lead, value: lead ? `${lead.department.name} · ${lead.handler.name}` : t.none },
    ...(supports.length > 0
      ? [
          {
            term: t.support,
            value: supports
              .map(
                part =>
                  `${part.department.name} · ${part.handler.name}${part.doneAt ? ` · ${t.supportDone}` : ''}`,
              )
              .join('；'),
          },
        ]
      : []),
  ]
}

/** Who, what, by when: the facts of a request beside its course. */
export function RequestFacts({ request }: { request: RequestPage }) {
  const f = useFormat()
  const { facts: t } = useMessages(requests)
  const kind = useKindName()
  const open = isOpenRequest(request.status)
  const parts = useParts(request)
  return (
    <Card>
      <DefinitionRows
        items={[
          { term: t.number, value: <span className="num">{request.number}</span> },
          { term: t.kind, value: kind(request.kind) },
          { term: t.talent, value: [request.talent.name, request.talent.unit].filter(Boolean).join(' · ') },
          ...parts,
          ...(open ? [{ term: t.owner, value: request.owner.name }] : []),
          ...(request.leader ? [{ term: t.leader, value: request.leader.name }] : []),
          { term: t.desk, value: request.desk.name },
          { term: t.registered, value: <Time value={request.registeredAt} shape="weekday" /> },
          ...(open
            ? [{ term: t.due, value: <Due request={request} /> }]
            : [
                {
                  term: t.closed,
                  value: request.closedAt && <Time value={request.closedAt} shape="weekday" />,
                },
              ]),
          ...(request.readers.length > 0 ? [{ term: t.readers, value: f.list(request.readers) }] : []),
        ]}
      />
      {!request.talent.hasAccount && <p className="hint mt-2">{t.noAccount}</p>}
    </Card>
  )
}

/** State, round and confidentiality beside a title. */
export function RequestMarks({
  request,
  tone,
}: {
  request: RequestPage
  tone: Parameters<typeof StatusTag>[0]['tone']
}) {
  const t = useMessages(requests)
  return (
    <>
      <StatusTag tone={tone}>{t.statuses[request.status]}</StatusTag>{' '}
      {request.confidential && <StatusTag tone="urgent">{t.confidential}</StatusTag>}{' '}
      {request.round > 1 && <StatusTag>{t.facts.round({ count: request.round })}</StatusTag>}
    </>
  )
}
