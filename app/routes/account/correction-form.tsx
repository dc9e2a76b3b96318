import { Form, useActionData } from '@remix-run/react'
import { formErrors, wordErrors } from '~/i18n/form-errors'
import { privacy } from '~/i18n/privacy'
import { useFormat, useMessages } from '~/i18n/react'
import type { FormReply } from '~/platform/http/form.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'

type Correction = {
  id: string
  subject: string
  says: string
  status: 'open' | 'done' | 'refused'
  answer: string
  askedAt: string | Date
}

const TONES = { open: 'wait', done: 'done', refused: 'ended' } as const

function Asked({ corrections }: { corrections: Correction[] }) {
  const { corrections: t } = useMessages(privacy)
  const f = useFormat()
  return (
    <ul className="rows">
      {corrections.map(one => (
        <li key={one.id}>
          <div>
            <p>
              <strong>{one.subject}</strong>{' '}
              <StatusTag tone={TONES[one.status]}>{t.states[one.status]}</StatusTag>
            </p>
            <p className="hint">
              {f.dateTime(one.askedAt)} · {one.says}
            </p>
            {one.answer && (
              <p>
                {t.answer}: {one.answer}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Asks the talent office to mend something, and shows what was asked before with its answers. */
export function CorrectionForm({ corrections }: { corrections: Correction[] }) {
  const { corrections: t } = useMessages(privacy)
  const reply = useActionData<FormReply>()
  const errors = wordErrors({ ...useMessages(formErrors), ...t.errors }, reply?.errors)
  const typed = (name: string) => String(reply?.values[name] ?? '')
  return (
    <div id="corrections">
      <Section title={t.title} hint={t.hint}>
        <SectionBody>
          <Form method="post" className="form" noValidate>
            <ErrorSummary errors={errors} />
            <TextField
              label={t.subject}
              name="subject"
              hint={t.subjectHint}
              defaultValue={typed('subject')}
              error={errors?.subject}
            />
            <TextArea
              label={t.says}
              name="says"
              hint={t.saysHint}
              limit={2000}
              defaultValue={typed('says')}
              error={errors?.says}
            />
            <FormActions>
              <SubmitButton name="intent" value="correct" look="secondary">
                {t.ask}
              </SubmitButton>
            </FormActions>
          </Form>
        </SectionBody>
        {corrections.length > 0 && <Asked corrections={corrections} />}
      </Section>
    </div>
  )
}
