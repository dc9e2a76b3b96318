import { Form, Link } from '@remix-run/react'
import { cardOffice } from '~/i18n/card-office'
import { cards } from '~/i18n/cards'
import { useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { RadioGroup } from '~/ui/form/choices'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { Card } from '~/ui/page/card'
import { DefinitionRows } from '~/ui/page/definitions'
import { Notice } from '~/ui/page/notice'
import { Section, SectionBody } from '~/ui/page/section'
import { FactFields } from '../../card-fields'
import { CardPapers } from '../../card-papers'
import { CardTimeline } from '../../card-parts'
import { TraceView } from '../../card-rule'
import type { CardReply } from '../../card-words'
import type { OfficeApplication } from './application'

type Props = { application: OfficeApplication; reply: CardReply }

/** What the conditions in force say of what was stated. */
export function Preview({ application }: { application: OfficeApplication }) {
  const { decide: t } = useMessages(cardOffice)
  const { preview, policyVersion } = application
  if (!preview || policyVersion === null) return <Notice tone="warning">{t.noPolicy}</Notice>
  return (
    <Section title={t.preview} hint={t.previewHint({ version: policyVersion })}>
      <SectionBody>
        <TraceView trace={preview} />
      </SectionBody>
    </Section>
  )
}

/** Established facts and the decision. */
export function DecideForm({ application, reply }: Props) {
  const { decide: t } = useMessages(cardOffice)
  const { errors, value } = reply
  const choices =
    application.status === 'appealed'
      ? (['grant', 'refuse'] as const)
      : (['grant', 'refuse', 'supplement'] as const)
  return (
    <Section title={t.title}>
      <SectionBody>
        <Form method="post" noValidate className="form">
          <FactFields
            reply={reply}
            facts={application.decisions[0]?.facts ?? application.facts}
            legend={t.facts}
          />
          <RadioGroup
            label={t.decision}
            name="decision"
            look="segments"
            error={errors?.decision}
            defaultValue={value('decision')}
            options={choices.map(choice => ({ value: choice, label: t[choice] }))}
          />
          <TextArea
            label={t.note}
            name="note"
            hint={t.noteHint}
            optional
            limit={1000}
            error={errors?.note}
            defaultValue={value('note')}
          />
          <SubmitButton name="intent" value="decide">
            {t.submit}
          </SubmitButton>
        </Form>
      </SectionBody>
    </Section>
  )
}

function Identity({ application, reply: { errors } }: Props) {
  const { decide: t } = useMessages(cardOffice)
  const { one } = useMessages(cards)
  return (
    <Card title={one.identity}>
      <p className="num mb-3">{application.identityMasked}</p>
      <Form method="post" noValidate className="form">
        <TextField label={t.purpose} name="purpose" hint={t.purposeHint} error={errors?.purpose} />
        <SubmitButton name="intent" value="reveal" look="secondary" size="small">
          {t.reveal}
        </SubmitButton>
      </Form>
    </Card>
  )
}

/** Identity, papers, cards, progress. */
export function OfficeRail(props: Props) {
  const { application } = props
  const { decide: t } = useMessages(cardOffice)
  const { one, home } = useMessages(cards)
  const linked = [...(application.card ? [application.card] : []), ...application.issued]
  return (
    <aside className="rail">
      <Identity {...props} />
      <CardPapers papers={application.papers} to={paths.officeCardPaper} />
      {linked.length > 0 && (
        <Card title={t.cards}>
          <DefinitionRows
            items={linked.map(card => ({
              term: home.number,
              value: <Link to={paths.officeIssuedCard(card.id)}>{card.number}</Link>,
            }))}
          />
        </Card>
      )}
      <Card title={one.timeline}>
        <CardTimeline
          steps={application.steps}
          due={application.supplementDue ?? application.notice?.untilOn}
        />
      </Card>
    </aside>
  )
}
