import { Link } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { visits } from '~/i18n/visits'
import type { VisitView } from '~/modules/visits/index.server'
import { DefinitionRows } from '~/ui/page/definitions'
import { Section, SectionBody } from '~/ui/page/section'
import { Prose } from '~/ui/text/prose'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'

type Props = {
  visit: VisitView
  photo: (fileId: string) => string
  request: (requestId: string) => string
}

function Requests({ visit, request }: Omit<Props, 'photo'>) {
  const { visit: t } = useMessages(visits)
  if (visit.requests.length === 0) return <p className="muted">{t.noRequests}</p>
  return (
    <ul className="plain-rows">
      {visit.requests.map(one => (
        <li key={one.id}>
          {one.requestId ? <Link to={request(one.requestId)}>{one.text}</Link> : one.text}{' '}
          <StatusTag tone={one.requestId ? 'done' : 'neutral'}>
            {one.requestId ? t.raised : t.notRaised}
          </StatusTag>
        </li>
      ))}
    </ul>
  )
}

/** A visit to be read: facts, words, requests, photographs. */
export function VisitFacts({ visit, photo, request }: Props) {
  const f = useFormat()
  const { visit: t, form, modes } = useMessages(visits)
  const facts = [
    { term: form.date, value: <Time value={visit.onDate} /> },
    { term: form.mode, value: modes[visit.mode] },
    { term: t.place, value: visit.place || t.none },
    { term: t.present, value: f.list(visit.present) || t.none },
    {
      term: t.next,
      value: visit.nextContactOn ? (
        <Time value={visit.nextContactOn} />
      ) : visit.nextAfterRequests ? (
        t.afterRequests
      ) : (
        t.none
      ),
    },
    ...(visit.confirmedAt
      ? [{ term: t.confirmedAt, value: <Time value={visit.confirmedAt} shape="dateTime" /> }]
      : []),
  ]
  return (
    <div className="split-end">
      <div className="min-w-0">
        <Section title={form.learnt}>
          <SectionBody>
            {visit.learnt ? <Prose text={visit.learnt} /> : <p className="muted">{t.none}</p>}
          </SectionBody>
        </Section>
        {visit.advice && (
          <Section title={form.advice}>
            <SectionBody>
              <Prose text={visit.advice} />
            </SectionBody>
          </Section>
        )}
        <Section title={t.requests}>
          <SectionBody>
            <Requests visit={visit} request={request} />
          </SectionBody>
        </Section>
        {visit.photos.length > 0 && (
          <Section title={t.photos}>
            <div className="photo-row mt-3">
              {visit.photos.map((fileId, at) => (
                <img key={fileId} src={photo(fileId)} alt={t.photo({ number: at + 1 })} />
              ))}
            </div>
          </Section>
        )}
      </div>
      <DefinitionRows items={facts} />
    </div>
  )
}
