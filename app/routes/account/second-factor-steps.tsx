import { Form, Link } from '@remix-run/react'
import { account } from '~/i18n/account'
import { useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { FormActions } from '~/ui/form/field-set'
import { PasswordField } from '~/ui/form/password-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Section, SectionBody } from '~/ui/page/section'
import { FormErrors } from '../public/form-errors'

type Said = { refusal: { intent: string; code: string } | null; minutes: number } | undefined
type Setup = { qr: string; secret: string; codes: string[]; sealed: string }

function StepForm({ title, text, children }: { title?: string; text: string; children: React.ReactNode }) {
  const body = (
    <SectionBody>
      <p className="mb-4">{text}</p>
      {children}
    </SectionBody>
  )
  return title ? <Section title={title}>{body}</Section> : body
}

type PasswordStepProps = {
  title?: string
  text: string
  submit: string
  intent: 'begin' | 'renew' | 'disable'
  said: Said
  look?: 'primary' | 'secondary' | 'danger'
}

/** Something that needs the password once more. */
export function PasswordStep({ title, text, submit, intent, said, look }: PasswordStepProps) {
  const { password, errors } = useMessages(account)
  const wrong = said?.refusal?.intent === intent ? errors.wrongPassword : undefined
  const id = `f-password-${intent}`
  return (
    <StepForm title={title} text={text}>
      <Form method="post" className="form" noValidate>
        <FormErrors refusal={wrong} minutes={said?.minutes} />
        <PasswordField
          id={id}
          label={password}
          name="password"
          autoComplete="current-password"
          error={wrong}
        />
        <FormActions>
          <SubmitButton name="intent" value={intent} look={look}>
            {submit}
          </SubmitButton>
        </FormActions>
      </Form>
    </StepForm>
  )
}

/** Codes to be written down, readable on paper. */
export function BackupCodes({ title, codes }: { title: string; codes: string[] }) {
  const { factor: t } = useMessages(account)
  return (
    <Section title={title}>
      <SectionBody>
        <p className="mb-4">{t.codesText}</p>
        <ul className="grid grid-cols-2 gap-x-8 gap-y-1 font-mono text-lg sm:max-w-md">
          {codes.map(code => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </SectionBody>
    </Section>
  )
}

/** QR code, backup codes, first code: the three steps on one page. */
export function SetupSteps({ setup, said }: { setup: Setup; said: Said }) {
  const { factor: t, secondStep } = useMessages(account)
  const wrong = said?.refusal?.code === 'code' ? secondStep.wrong : undefined
  return (
    <div className="stack">
      <Section title={t.scanTitle}>
        <SectionBody>
          <p className="mb-4">{t.scanText}</p>
          <img src={setup.qr} alt={t.qr} width={220} height={220} />
          <p className="mt-2">
            {t.secret} <code className="break-all font-mono">{setup.secret}</code>
          </p>
        </SectionBody>
      </Section>
      <BackupCodes title={t.codesTitle} codes={setup.codes} />
      <Section title={t.confirmTitle}>
        <SectionBody>
          <Form method="post" className="form" noValidate>
            <FormErrors errors={wrong ? { code: wrong } : undefined} minutes={said?.minutes} />
            <input type="hidden" name="setup" value={setup.sealed} />
            <TextField
              label={t.code}
              name="code"
              narrow
              inputMode="numeric"
              autoComplete="one-time-code"
              error={wrong}
            />
            <FormActions>
              <SubmitButton name="intent" value="confirm">
                {t.confirm}
              </SubmitButton>
              <Link to={paths.accountSecondFactor()}>{t.again}</Link>
            </FormActions>
          </Form>
        </SectionBody>
      </Section>
    </div>
  )
}
