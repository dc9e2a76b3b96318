import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { formErrors, wordErrors } from '~/i18n/form-errors'
import { office } from '~/i18n/office'
import { useMessages } from '~/i18n/react'
import { vocabulary } from '~/i18n/vocabulary'
import type { SettingSection } from '~/modules/settings/index'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { Section, SectionBody } from '~/ui/page/section'
import { Label } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { fieldsOf, type Refused } from '../form-state'

export type SettingField = ReturnType<typeof fieldsOf>

type Props = {
  section: SettingSection
  title: string
  /** When the office last saved this section; null for shipped values. */
  changedAt: Date | null
  editable: boolean
  reply?: Refused
  children: (field: SettingField) => ReactNode
}

/** One section of the settings as its own form, marked as an example until the office has saved it. */
export function SettingForm({ section, title, changedAt, editable, reply, children }: Props) {
  const { settings: t } = useMessages(office)
  const { example } = useMessages(vocabulary)
  const errors = wordErrors(useMessages(formErrors), reply?.errors)
  const hint = changedAt ? <Time value={changedAt} shape="dateTime" /> : <Label>{example}</Label>
  return (
    <div id={section}>
      <Section title={title} hint={hint}>
        <SectionBody>
          <Form method="post" className="form" noValidate>
            <ErrorSummary errors={errors} />
            <input type="hidden" name="section" value={section} />
            {children(fieldsOf(reply, errors))}
            {editable && (
              <FormActions>
                <SubmitButton name="intent" value={section} look="secondary">
                  {t.save({ section: title })}
                </SubmitButton>
              </FormActions>
            )}
          </Form>
        </SectionBody>
      </Section>
    </div>
  )
}
