import { Form } from '@remix-run/react'
import { apartmentOffice } from '~/i18n/apartment-office'
import { housing } from '~/i18n/housing'
import { useMessages } from '~/i18n/react'
import { addDays, localDateOf } from '~/kernel/local-date'
import { CHECK_OUTCOMES } from '~/modules/allocations/index'
import { paths } from '~/paths'
import { RadioGroup } from '~/ui/form/choices'
import { DateField } from '~/ui/form/date-field'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { Button } from '~/ui/page/button'
import { Card } from '~/ui/page/card'
import { Section, SectionBody } from '~/ui/page/section'
import type { ReviewedHousing } from './application'
import type { useOfficeReply } from './office-reply'

type Reply = ReturnType<typeof useOfficeReply>
type Props = { application: ReviewedHousing; reply: Reply }

function CheckFields({ application, reply: { value } }: Props) {
  const { review: t } = useMessages(apartmentOffice)
  const { one } = useMessages(housing)
  return application.autoChecks.map((check, index) => {
    const field = (name: string) => `checks[${index}].${name}`
    return (
      <div key={check.code} className="form-two">
        <input type="hidden" name={field('code')} value={check.code} />
        <SelectField
          label={one.checkNames[check.code]}
          name={field('outcome')}
          empty={null}
          defaultValue={value(field('outcome')) ?? check.outcome}
          options={CHECK_OUTCOMES.map(outcome => ({ value: outcome, label: one.outcomes[outcome] }))}
        />
        <TextField label={t.reason} name={field('reason')} optional defaultValue={value(field('reason'))} />
      </div>
    )
  })
}

/** The reviewer's findings at each point, and the decision. */
export function ReviewForm(props: Props) {
  const { review: t } = useMessages(apartmentOffice)
  const { errors, value } = props.reply
  return (
    <Section title={t.form} hint={t.formHint}>
      <SectionBody>
        <Form method="post" noValidate className="form">
          <CheckFields {...props} />
          <RadioGroup
            label={t.decision}
            name="decision"
            look="segments"
            error={errors?.decision}
            defaultValue={value('decision')}
            options={(['approved', 'supplement', 'rejected'] as const).map(decision => ({
              value: decision,
              label: t.decisions[decision],
            }))}
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
          <SubmitButton name="intent" value="review">
            {t.submit}
          </SubmitButton>
        </Form>
      </SectionBody>
    </Section>
  )
}

/** An appeal and its answer. */
export function AppealForm({ application, reply: { errors, value } }: Props) {
  const { review: t } = useMessages(apartmentOffice)
  return (
    <Section title={t.appeal}>
      <SectionBody>
        <p>{application.appeal}</p>
        {application.appealAnswer && (
          <p className="mt-2">
            <b>{t.answer}</b> {application.appealAnswer}
          </p>
        )}
        {application.status === 'appealed' && (
          <Form method="post" noValidate className="form mt-4">
            <RadioGroup
              label={t.decision}
              name="decision"
              error={errors?.decision}
              options={[
                { value: 'approved', label: t.grant },
                { value: 'rejected', label: t.uphold },
              ]}
            />
            <TextArea
              label={t.answer}
              name="answer"
              limit={1000}
              error={errors?.answer}
              defaultValue={value('answer')}
            />
            <SubmitButton name="intent" value="appeal">
              {t.answerButton}
            </SubmitButton>
          </Form>
        )}
      </SectionBody>
    </Section>
  )
}

type Member = ReviewedHousing['members'][number]

function MemberSelect({ members, id }: { members: readonly Member[]; id: string }) {
  const { review: t } = useMessages(apartmentOffice)
  return (
    <SelectField
      label={t.member}
      name="memberId"
      id={id}
      empty={null}
      options={members.map(({ id: value, name, identityMasked }) => ({
        value,
        label: `${name} ${identityMasked}`,
      }))}
    />
  )
}

/** Shows one identity number for a stated purpose. */
export function RevealForm({ members }: { members: readonly Member[] }) {
  const { review: t } = useMessages(apartmentOffice)
  return (
    <Card title={t.reveal}>
      <Form method="post" noValidate className="form">
        <MemberSelect members={members} id="reveal-member" />
        <TextField label={t.revealPurpose} name="purpose" hint={t.revealPurposeHint} />
        <SubmitButton name="intent" value="reveal" look="secondary" size="small">
          {t.revealButton}
        </SubmitButton>
      </Form>
    </Card>
  )
}

/** Opens papers for a stated purpose. */
export function PaperForms({ papers }: { papers: ReviewedHousing['papers'] }) {
  const { review: t } = useMessages(apartmentOffice)
  const kinds: Record<string, string> = useMessages(housing).one.paperKinds
  if (papers.length === 0) return null
  return (
    <Card title={t.papers}>
      {papers.map(paper => (
        <form key={paper.id} method="get" action={paths.housingPaper(paper.id)} className="form mb-3">
          <TextField
            label={`${kinds[paper.kind] ?? paper.kind} · ${t.paperPurpose}`}
            name="purpose"
            id={`paper-${paper.id}`}
            minLength={4}
          />
          <Button type="submit" look="secondary" size="small">
            {t.openPaper}
          </Button>
        </form>
      ))}
    </Card>
  )
}

/** Puts somebody on the list of those who may not apply. */
export function BlockForm({ members, now }: { members: readonly Member[]; now: Date }) {
  const { review: t } = useMessages(apartmentOffice)
  return (
    <Card title={t.block}>
      <Form method="post" noValidate className="form">
        <MemberSelect members={members} id="block-member" />
        <TextField label={t.reason} name="reason" id="block-reason" />
        <DateField label={t.blockUntil} name="untilOn" defaultValue={addDays(localDateOf(now), 365)} />
        <SubmitButton name="intent" value="block" look="quiet" size="small">
          {t.blockButton}
        </SubmitButton>
      </Form>
    </Card>
  )
}
