import { Form, Link } from '@remix-run/react'
import { cardOffice } from '~/i18n/card-office'
import { cards } from '~/i18n/cards'
import { useFormat, useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { RadioGroup } from '~/ui/form/choices'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { Card } from '~/ui/page/card'
import { DotLine } from '~/ui/page/definitions'
import { Notice } from '~/ui/page/notice'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { CARD_APPLICATION_TONES, type CardReply, useTierName } from '../../card-words'
import type { OfficeNotice, Revealed } from './notices'

type Objected = OfficeNotice['objections'][number]

type Shown = { reply: CardReply; revealed: Revealed | undefined }

/** The contact, once a purpose was stated. */
function Contact({
  objectionId,
  contact,
  error,
}: {
  objectionId: string
  contact: string | undefined
  error: string[] | undefined
}) {
  const { notices: t, decide } = useMessages(cardOffice)
  if (contact !== undefined) return <Notice role="status">{t.contactIs({ contact })}</Notice>
  return (
    <details open={error !== undefined}>
      <summary>{t.showContact}</summary>
      <Form method="post" noValidate className="form my-3">
        <input type="hidden" name="objectionId" value={objectionId} />
        <TextField
          label={decide.purpose}
          name="purpose"
          id={`purpose-${objectionId}`}
          hint={decide.purposeHint}
          error={error}
        />
        <SubmitButton name="intent" value="contact" look="secondary" size="small">
          {t.showContact}
        </SubmitButton>
      </Form>
    </details>
  )
}

function Objection({ objection, reply, revealed }: Shown & { objection: Objected }) {
  const { notices: t } = useMessages(cardOffice)
  const { application, answeredAt, upheld } = objection
  const errors = reply.value('objectionId') === objection.id ? reply.errors : undefined
  return (
    <Card
      title={
        <Link to={paths.officeCardApplication(application.id)}>
          {application.holderName} {application.receipt}
        </Link>
      }
      hint={objection.named ? t.contact : t.anonymous}
    >
      <p>{objection.text}</p>
      {objection.named && (
        <Contact
          objectionId={objection.id}
          contact={revealed?.objectionId === objection.id ? revealed.contact : undefined}
          error={errors?.purpose}
        />
      )}
      {answeredAt ? (
        <p className="mt-2">
          <StatusTag tone={upheld ? 'urgent' : 'done'}>{upheld ? t.upheld : t.dismissed}</StatusTag>{' '}
          {objection.answer}
        </p>
      ) : (
        <Form method="post" noValidate className="form mt-3">
          <input type="hidden" name="objectionId" value={objection.id} />
          <RadioGroup
            label={t.verdict}
            name="upheld"
            id={`upheld-${objection.id}`}
            look="segments"
            error={errors?.upheld}
            options={[
              { value: 'no', label: t.dismissed },
              { value: 'yes', label: t.upheld },
            ]}
          />
          <TextArea
            label={t.answer}
            name="answer"
            id={`answer-${objection.id}`}
            limit={1000}
            error={errors?.answer}
          />
          <SubmitButton name="intent" value="answer" look="secondary" size="small">
            {t.send}
          </SubmitButton>
        </Form>
      )}
    </Card>
  )
}

function People({ notice }: { notice: OfficeNotice }) {
  const { notices: t } = useMessages(cardOffice)
  const { statuses } = useMessages(cards)
  const tier = useTierName()
  return (
    <details>
      <summary>{t.count({ count: notice.applications.length })}</summary>
      <ul>
        {notice.applications.map(one => (
          <li key={one.id}>
            <Link to={paths.officeCardApplication(one.id)}>{one.holderName}</Link> {one.receipt}{' '}
            {tier(one.tierCode, one.tier)}{' '}
            <StatusTag tone={CARD_APPLICATION_TONES[one.status]}>{statuses[one.status]}</StatusTag>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** A notice with its people and objections; after its last day, the button that issues the cards. */
export function NoticeSection({ notice, reply, revealed }: Shown & { notice: OfficeNotice }) {
  const { notices: t } = useMessages(cardOffice)
  const { notice: words } = useMessages(cards)
  const f = useFormat()
  const state = notice.closedAt ? t.closed : notice.running ? t.running : t.ended
  return (
    <Section
      title={notice.title}
      hint={
        <DotLine
          items={[
            notice.number,
            words.days({ from: f.date(notice.fromOn), until: f.date(notice.untilOn) }),
            state,
          ]}
        />
      }
    >
      <SectionBody>
        {!notice.closedAt && !notice.running && (
          <Form method="post" className="mb-3">
            <input type="hidden" name="noticeId" value={notice.id} />
            <SubmitButton name="intent" value="issue">
              {t.issue}
            </SubmitButton>
          </Form>
        )}
        <People notice={notice} />
        {notice.objections.map(one => (
          <Objection key={one.id} objection={one} reply={reply} revealed={revealed} />
        ))}
      </SectionBody>
    </Section>
  )
}
