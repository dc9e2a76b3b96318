import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { fairs } from '~/i18n/fairs'
import { formErrors, wordErrors } from '~/i18n/form-errors'
import { useMessages } from '~/i18n/react'
import type { EditionSection } from '~/modules/fairs/index'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { Section, SectionBody } from '~/ui/page/section'
import { fieldsOf, type Refused } from '../form-state'

export type FieldOf = ReturnType<typeof fieldsOf>

interface FormProps {
  section: EditionSection
  title: string
  hint?: string
  reply?: Refused
  children: (field: FieldOf) => ReactNode
}

/** One section of an edition's settings as a form of its own. */
export function EditionForm({ section, title, hint, reply, children }: FormProps) {
  const { settings: t } = useMessages(fairs).office
  const words = { ...useMessages(formErrors), ...t.refusals }
  const errors = wordErrors(words, reply?.errors)
  return (
    <div id={section}>
      <Section title={title} hint={hint}>
        <SectionBody>
          <Form method="post" action={`#${section}`} className="form" noValidate>
            <input type="hidden" name="section" value={section} />
            <ErrorSummary errors={errors} />
            {children(fieldsOf(reply, errors))}
            <FormActions>
              <SubmitButton name="save" value={section}>
                {t.save}
              </SubmitButton>
            </FormActions>
          </Form>
        </SectionBody>
      </Section>
    </div>
  )
}
