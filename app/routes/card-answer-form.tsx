import { Form } from '@remix-run/react'
import { RadioGroup } from '~/ui/form/choices'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { Section, SectionBody } from '~/ui/page/section'
import type { CardReply } from './card-words'

interface AnswerFormProps {
  words: { decide: string; note: string; noteHint: string; submit: string }
  choices: readonly { value: string; label: string }[]
  reply: CardReply
}

/** One decision among a few, with remarks: what an employer or a department says of an application. */
export function AnswerForm({ words: t, choices, reply: { errors, value } }: AnswerFormProps) {
  return (
    <Section title={t.decide}>
      <SectionBody>
        <Form method="post" noValidate className="form">
          <RadioGroup
            label={t.decide}
            name="decision"
            error={errors?.decision}
            defaultValue={value('decision')}
            options={choices}
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
          <SubmitButton>{t.submit}</SubmitButton>
        </Form>
      </SectionBody>
    </Section>
  )
}
