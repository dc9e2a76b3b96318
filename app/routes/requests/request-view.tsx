import type { ReactNode } from 'react'
import { useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import { isOpenRequest } from '~/modules/requests/index'
import type { RequestPage } from '~/modules/requests/index.server'
import type { FormReply } from '~/platform/http/form.server'
import { buttonClass } from '~/ui/page/button'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { PhoneBar } from '~/ui/page/phone-bar'
import { Section, SectionBody } from '~/ui/page/section'
import { Prose } from '~/ui/text/prose'
import { RequestFacts, RequestMarks } from './request-facts'
import { RequestTimeline } from './request-timeline'
import { REQUEST_TONES, useFormOf } from './request-words'

type Props = {
  request: RequestPage
  reply: FormReply | undefined
  back: { to: string; label: string }
  /** What else is kept with it, under its detail. */
  more?: ReactNode
  /** What this person can do. */
  children: ReactNode
}

function Standing({ request }: { request: RequestPage }) {
  const t = useMessages(requests)
  const handler = request.parts.find(part => part.department.id === request.standing.organisationId)?.handler
  if (request.status === 'resolved' || request.status === 'closed_out') {
    return <Notice>{t.ends[request.status]}</Notice>
  }
  if (handler && !request.standing.acts) return <Notice>{t.readOnly({ name: handler.name })}</Notice>
  return null
}

/** Moves that make up somebody's own turn: on a phone a bar leads to them. */
const WAITING = ['acknowledge', 'start', 'progress', 'report', 'assign', 'follow_up', 'resolve'] as const

/** A request's page for everybody in its chain: what it is about, its course, and beside it what one can do. */
export function RequestView({ request, reply, back, more, children }: Props) {
  const t = useMessages(requests)
  const waits = WAITING.some(move => request.moves.includes(move))
  const general = useFormOf(reply, String(reply?.values.intent ?? '')).errors?.['']
  return (
    <Page>
      <PageHeader
        title={request.title}
        lead={<RequestMarks request={request} tone={REQUEST_TONES[request.status]} />}
        back={back}
      />
      <div className="mb-4 empty:hidden">
        {general && <Notice tone="warning">{general[0]}</Notice>}
        {request.confidential && isOpenRequest(request.status) && <Notice>{t.confidentialHint}</Notice>}
      </div>
      <div className="split-end">
        <div className="stack min-w-0">
          <Section title={t.facts.detail}>
            <SectionBody>
              <Prose text={request.detail} />
            </SectionBody>
          </Section>
          {more}
          <Section title={t.timeline}>
            <SectionBody>
              <RequestTimeline request={request} />
            </SectionBody>
          </Section>
        </div>
        <aside className="rail" id="actions">
          <Standing request={request} />
          {children}
          <RequestFacts request={request} />
        </aside>
      </div>
      {waits && (
        <PhoneBar>
          <a className={buttonClass({ wide: true })} href="#actions">
            {t.actions}
          </a>
        </PhoneBar>
      )}
    </Page>
  )
}
