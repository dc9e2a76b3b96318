import { Form } from '@remix-run/react'
import { formErrors, wordErrors } from '~/i18n/form-errors'
import { useMessages } from '~/i18n/react'
import { talents } from '~/i18n/talents'
import { EMPLOYMENTS } from '~/kernel/employment'
import { CheckboxGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FieldPair, FieldSet, FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import type { OwnProfile } from './profile'

type Props = {
  profile: OwnProfile
  reply?: { values: Record<string, unknown>; errors: Record<string, string[]> }
}
type FieldOf = (
  name: string,
  stored: string | null | undefined,
) => { name: string; defaultValue: string; error?: string[] }

function Basics({ field, profile }: { field: FieldOf; profile: OwnProfile }) {
  const t = useMessages(talents).profile
  return (
    <FieldSet legend={t.basics}>
      <TextField label={t.name} autoComplete="name" {...field('name', profile.name)} />
      <FieldPair>
        <TextField
          label={t.phone}
          hint={t.phoneHint}
          optional
          type="tel"
          autoComplete="tel"
          {...field('phone', profile.phone)}
        />
        <TextField
          label={t.contactEmail}
          hint={t.contactEmailHint}
          optional
          type="email"
          autoComplete="email"
          {...field('contactEmail', profile.contactEmail)}
        />
      </FieldPair>
      <TextField label={t.headline} hint={t.headlineHint} optional {...field('headline', profile.headline)} />
      <TextField label={t.currentCity} optional {...field('currentCity', profile.currentCity)} />
      <TextArea label={t.summary} optional limit={1000} {...field('summary', profile.summary)} />
      <TextArea
        label={t.skills}
        hint={`${t.skillsHint}。${t.listHint}`}
        optional
        rows={2}
        {...field('skills', profile.skills.join('、'))}
      />
    </FieldSet>
  )
}

function Wishes({ field, profile, chosen }: { field: FieldOf; profile: OwnProfile; chosen: string[] }) {
  const { profile: t, employments } = useMessages(talents)
  const salary = profile.wishedSalaryFen === null ? '' : String(profile.wishedSalaryFen / 100)
  return (
    <FieldSet legend={t.wishes}>
      <TextField
        label={t.wishedCities}
        hint={t.listHint}
        optional
        {...field('wishedCities', profile.wishedCities.join('、'))}
      />
      <TextField
        label={t.wishedSalary}
        unit={t.salaryUnit}
        optional
        narrow
        inputMode="numeric"
        {...field('wishedSalaryYuan', salary)}
      />
      <CheckboxGroup
        label={t.wishedTypes}
        name="wishedTypes"
        optional
        inline
        options={EMPLOYMENTS.map(value => ({ value, label: employments[value] }))}
        defaultValue={chosen}
      />
    </FieldSet>
  )
}

/** The main part of one's own profile. */
export function ProfileForm({ profile, reply }: Props) {
  const t = useMessages(talents).profile
  const errors = wordErrors(useMessages(formErrors), reply?.errors)
  const field: FieldOf = (name, stored) => ({
    name,
    defaultValue: String(reply ? (reply.values[name] ?? '') : (stored ?? '')),
    error: errors?.[name],
  })
  const typed = reply?.values.wishedTypes
  const chosen = reply
    ? Array.isArray(typed)
      ? typed.map(String)
      : typed
        ? [String(typed)]
        : []
    : profile.wishedTypes
  return (
    <Form method="post" encType="multipart/form-data" className="form" noValidate>
      <ErrorSummary errors={errors} />
      <Basics field={field} profile={profile} />
      <Wishes field={field} profile={profile} chosen={chosen} />
      <FormActions hint={t.saveHint}>
        <SubmitButton name="intent" value="profile">
          {t.save}
        </SubmitButton>
      </FormActions>
    </Form>
  )
}
