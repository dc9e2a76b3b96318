import { openings } from '~/i18n/openings'
import { useMessages } from '~/i18n/react'
import { DEGREES } from '~/kernel/degree'
import { EMPLOYMENTS } from '~/kernel/employment'
import { RadioGroup } from '~/ui/form/choices'
import { DateField } from '~/ui/form/date-field'
import { FieldPair, FieldSet } from '~/ui/form/field-set'
import { MoneyRangeField } from '~/ui/form/range-field'
import { SelectField } from '~/ui/form/select-field'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'

export type Values = Record<string, string>
export type Errors = Record<string, string[]> | null
type Part = { values: Values; errors: Errors }
/** Known names offered while typing; others may be typed too. */
export type Lists = { cities: readonly string[]; industries: readonly string[] }

function Names({ id, names }: { id: string; names: readonly string[] }) {
  return (
    <datalist id={id}>
      {names.map(name => (
        <option key={name} value={name} />
      ))}
    </datalist>
  )
}

function Place({ values, errors, cities }: Part & { cities: readonly string[] }) {
  const { facts: t } = useMessages(openings)
  return (
    <>
      <FieldPair>
        <TextField
          label={t.city}
          name="city"
          list="known-cities"
          defaultValue={values.city}
          error={errors?.city}
        />
        <TextField
          label={t.district}
          name="district"
          optional
          defaultValue={values.district}
          error={errors?.district}
        />
      </FieldPair>
      <TextField
        label={t.address}
        name="address"
        optional
        defaultValue={values.address}
        error={errors?.address}
      />
      <Names id="known-cities" names={cities} />
      <input type="hidden" name="province" value={values.province ?? ''} />
    </>
  )
}

/** Part of the form of an opening. */
export function Basics({ values, errors, lists }: Part & { lists: Lists }) {
  const { facts: t, form, employments } = useMessages(openings)
  return (
    <FieldSet legend={form.basics}>
      <TextField
        label={t.title}
        name="title"
        hint={form.titleHint}
        defaultValue={values.title}
        error={errors?.title}
      />
      <RadioGroup
        label={t.employment}
        name="employment"
        look="segments"
        options={EMPLOYMENTS.map(value => ({ value, label: employments[value] }))}
        defaultValue={values.employment}
        error={errors?.employment}
      />
      <Place values={values} errors={errors} cities={lists.cities} />
      <FieldPair>
        <TextField
          label={t.category}
          name="category"
          optional
          defaultValue={values.category}
          error={errors?.category}
        />
        <TextField
          label={t.industry}
          name="industry"
          list="known-industries"
          optional
          defaultValue={values.industry}
          error={errors?.industry}
        />
      </FieldPair>
      <Names id="known-industries" names={lists.industries} />
    </FieldSet>
  )
}

/** Part of the form of an opening. */
export function Content({ values, errors }: Part) {
  const { facts: t, form } = useMessages(openings)
  return (
    <FieldSet legend={form.content}>
      <TextArea
        label={t.duties}
        name="duties"
        hint={form.dutiesHint}
        rows={6}
        limit={5000}
        defaultValue={values.duties}
        error={errors?.duties}
      />
      <TextArea
        label={t.requirements}
        name="requirements"
        hint={form.requirementsHint}
        rows={6}
        limit={5000}
        defaultValue={values.requirements}
        error={errors?.requirements}
      />
    </FieldSet>
  )
}

/** Part of the form of an opening. */
export function Asks({ values, errors }: Part) {
  const { facts: t, form, degrees } = useMessages(openings)
  const field = (name: 'majors' | 'skills' | 'graduatingClasses', hint: string) => (
    <TextField
      label={t[name]}
      name={name}
      hint={hint}
      optional
      defaultValue={values[name]}
      error={errors?.[name]}
    />
  )
  const years = (name: 'experienceMin' | 'experienceMax') => (
    <TextField
      label={t[name]}
      name={name}
      unit={form.experienceUnit}
      inputMode="numeric"
      narrow
      optional
      defaultValue={values[name]}
      error={errors?.[name]}
    />
  )
  return (
    <FieldSet legend={form.asks}>
      <SelectField
        label={t.degree}
        name="degree"
        empty={null}
        options={DEGREES.map(value => ({ value, label: degrees[value] }))}
        defaultValue={values.degree}
        error={errors?.degree}
      />
      {field('majors', form.majorsHint)}
      {field('skills', form.listHint)}
      {field('graduatingClasses', form.classesHint)}
      <FieldPair>
        {years('experienceMin')}
        {years('experienceMax')}
      </FieldPair>
    </FieldSet>
  )
}

/** Part of the form of an opening. */
export function Terms({ values, errors }: Part) {
  const { facts: t, form } = useMessages(openings)
  return (
    <FieldSet legend={form.pay}>
      <MoneyRangeField
        label={form.salary}
        names={['salaryMin', 'salaryMax']}
        unit={form.salaryUnit}
        hint={form.salaryHint}
        optional
        defaultValue={[values.salaryMin ?? '', values.salaryMax ?? '']}
        error={errors?.salaryMin ?? errors?.salaryMax}
      />
      <TextField
        label={t.salaryMonths}
        name="salaryMonths"
        unit={form.monthsUnit}
        inputMode="numeric"
        narrow
        defaultValue={values.salaryMonths}
        error={errors?.salaryMonths}
      />
      <TextField
        label={t.probation}
        name="probation"
        hint={form.probationHint}
        optional
        defaultValue={values.probation}
        error={errors?.probation}
      />
      <TextField
        label={t.benefits}
        name="benefits"
        hint={form.listHint}
        optional
        defaultValue={values.benefits}
        error={errors?.benefits}
      />
    </FieldSet>
  )
}

/** Part of the form of an opening. */
export function Closing({ values, errors }: Part) {
  const { facts: t, form } = useMessages(openings)
  return (
    <FieldSet legend={form.closing}>
      <TextField
        label={t.headcount}
        name="headcount"
        unit={form.peopleUnit}
        inputMode="numeric"
        narrow
        defaultValue={values.headcount}
        error={errors?.headcount}
      />
      <DateField
        label={t.validUntil}
        name="validUntil"
        hint={form.validUntilHint}
        defaultValue={values.validUntil}
        error={errors?.validUntil}
      />
    </FieldSet>
  )
}
