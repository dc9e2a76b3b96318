import { Form } from '@remix-run/react'
import { formErrors, wordErrors } from '~/i18n/form-errors'
import { useFormat, useMessages } from '~/i18n/react'
import { talents } from '~/i18n/talents'
import { extensionsFor, PURPOSES } from '~/modules/files/index'
import { paths } from '~/paths'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { FileField } from '~/ui/form/file-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { Section, SectionBody } from '~/ui/page/section'
import type { OwnProfile } from './profile'

type Props = { resume: OwnProfile['resume']; reply?: { errors: Record<string, string[]> } }

function CurrentResume({ resume }: { resume: NonNullable<Props['resume']> }) {
  const t = useMessages(talents).profile
  const f = useFormat()
  return (
    <p>
      {/* a plain anchor: the router has no page for a download */}
      <a href={paths.file(resume.id)}>{resume.name}</a>{' '}
      <span className="muted num">
        {f.bytes(resume.size)} · {t.uploadedAt} {f.shortDateTime(resume.createdAt)}
      </span>
    </p>
  )
}

/** The attached résumé: what is there, and a form to upload, replace or remove it. */
export function ResumeSection({ resume, reply }: Props) {
  const t = useMessages(talents).profile
  const errors = wordErrors(useMessages(formErrors), reply?.errors)
  return (
    <Section title={t.resume}>
      <SectionBody>
        {resume && <CurrentResume resume={resume} />}
        <Form method="post" encType="multipart/form-data" className="form" noValidate>
          <ErrorSummary errors={errors} />
          <FileField
            label={t.resumeLabel}
            name="resume"
            hint={t.resumeHint}
            error={errors?.resume}
            accept={extensionsFor('resume')}
            maxBytes={PURPOSES.resume.maxBytes}
          />
          <FormActions>
            <SubmitButton name="intent" value="resume" look="secondary">
              {resume ? t.replace : t.upload}
            </SubmitButton>
            {resume && (
              <SubmitButton name="intent" value="remove-resume" look="quiet">
                {t.removeResume}
              </SubmitButton>
            )}
          </FormActions>
        </Form>
      </SectionBody>
    </Section>
  )
}
