import { Form } from '@remix-run/react'
import { enterprises } from '~/i18n/enterprises'
import { formErrors, wordErrors } from '~/i18n/form-errors'
import { useLocale, useMessages } from '~/i18n/react'
import { vocabulary } from '~/i18n/vocabulary'
import { ENTERPRISE_SIZES } from '~/modules/enterprises/index'
import { extensionsFor, PURPOSES } from '~/modules/files/index'
import { paths } from '~/paths'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FieldPair, FieldSet, FormActions } from '~/ui/form/field-set'
import { FileField } from '~/ui/form/file-field'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { fieldsOf, type Refused } from '../form-state'
import type { ProfileData } from './profile'

type Part = ProfileData & { field: ReturnType<typeof fieldsOf> }

function Identity({ enterprise, licence, field }: Part) {
  const { profile: t } = useMessages(enterprises)
  return (
    <FieldSet legend={t.identity}>
      <TextField label={t.name} hint={t.nameHint} {...field('name', enterprise.name)} />
      <TextField
        label={t.shortName}
        hint={t.shortNameHint}
        optional
        {...field('shortName', enterprise.shortName)}
      />
      <TextField
        label={t.creditCode}
        hint={t.creditCodeHint}
        autoComplete="off"
        spellCheck={false}
        {...field('creditCode', enterprise.creditCode)}
      />
      <FileField
        label={t.licence}
        name="licence"
        optional={licence !== null}
        current={licence?.name}
        error={field('licence').error}
        accept={extensionsFor('licence')}
        maxBytes={PURPOSES.licence.maxBytes}
      />
      {licence && (
        <p>
          <a href={paths.file(licence.id)}>{t.licenceNow}</a>
        </p>
      )}
    </FieldSet>
  )
}

function About({ enterprise, clusters, industries, field }: Part) {
  const { profile: t } = useMessages(enterprises)
  const { sizes } = useMessages(vocabulary)
  const locale = useLocale()
  return (
    <FieldSet legend={t.about}>
      <FieldPair>
        <SelectField
          label={t.cluster}
          optional
          options={clusters.map(c => ({ value: c.key, label: locale === 'en' ? c.en : c.zh }))}
          {...field('cluster', enterprise.cluster)}
        />
        <SelectField
          label={t.size}
          optional
          options={ENTERPRISE_SIZES.map(value => ({ value, label: sizes[value] }))}
          {...field('size', enterprise.size)}
        />
      </FieldPair>
      <SelectField
        label={t.industry}
        optional
        options={industries.map(group => ({
          label: group.name,
          options: group.divisions.map(row => ({ value: row.code, label: row.name })),
        }))}
        {...field('industryCode', enterprise.industryCode)}
      />
      <FieldPair>
        <TextField label={t.city} hint={t.cityHint} {...field('city', enterprise.city)} />
        <TextField label={t.district} optional {...field('district', enterprise.district)} />
      </FieldPair>
      <TextField
        label={t.address}
        optional
        autoComplete="street-address"
        {...field('address', enterprise.address)}
      />
      <TextField
        label={t.website}
        hint={t.websiteHint}
        optional
        type="url"
        {...field('website', enterprise.website)}
      />
      <TextArea
        label={t.introduction}
        hint={t.introductionHint}
        optional
        rows={6}
        limit={2000}
        {...field('introduction', enterprise.introduction)}
      />
    </FieldSet>
  )
}

function Contact({ enterprise, field }: Part) {
  const { profile: t } = useMessages(enterprises)
  return (
    <FieldSet legend={t.contact} hint={t.contactHint}>
      <FieldPair>
        <TextField
          label={t.contactName}
          autoComplete="name"
          {...field('contactName', enterprise.contactName)}
        />
        <TextField
          label={t.contactPhone}
          type="tel"
          autoComplete="tel"
          {...field('contactPhone', enterprise.contactPhone)}
        />
      </FieldPair>
      <TextField
        label={t.contactEmail}
        optional
        type="email"
        autoComplete="email"
        {...field('contactEmail', enterprise.contactEmail)}
      />
    </FieldSet>
  )
}

/** The whole profile as one form; two buttons where it can also be handed in for review. */
export function EnterpriseForm({ reply, ...loaded }: ProfileData & { reply?: Refused }) {
  const { profile: t } = useMessages(enterprises)
  const errors = wordErrors(useMessages(formErrors), reply?.errors)
  const part = { ...loaded, field: fieldsOf(reply, errors) }
  const { status } = loaded.enterprise
  const submits = status === 'returned' || status === 'unverified'
  return (
    <Form method="post" encType="multipart/form-data" className="form" noValidate>
      <ErrorSummary errors={errors} />
      <Identity {...part} />
      <About {...part} />
      <Contact {...part} />
      {loaded.editable && (
        <FormActions hint={status === 'approved' ? t.recheck : undefined}>
          {submits && (
            <SubmitButton name="intent" value="submit">
              {t.submit}
            </SubmitButton>
          )}
          <SubmitButton name="intent" value="save" look={submits ? 'secondary' : 'primary'}>
            {t.save}
          </SubmitButton>
        </FormActions>
      )}
    </Form>
  )
}
