import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { openings } from '~/i18n/openings'
import { useMessages } from '~/i18n/react'
import { DEGREES } from '~/kernel/degree'
import { EMPLOYMENTS } from '~/kernel/employment'
import type { FactFinding, OpeningFacts } from '~/modules/openings/index'
import type { FormReply } from '~/platform/http/form.server'
import { RadioGroup } from '~/ui/form/choices'
import { DateField } from '~/ui/form/date-field'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FieldPair, FieldSet, FormActions } from '~/ui/form/field-set'
import { MoneyRangeField } from '~/ui/form/range-field'
import { SelectField } from '~/ui/form/select-field'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '../application-words'

/** A refused form of an opening; findings name words and fields of discriminating wording. */
export type OpeningReply = FormReply & { findings?: FactFinding[] }

type Values = Record<string, string>
type Errors = Record<string, string[]> | null
type Part = { values: Values; errors: Errors }

const yuan = (fen: number | null) => (fen === null ? '' : String(fen / 100))
const text = (value: number | null) => (value === null ? '' : String(value))

/** Stated facts as the form's inputs hold them. */
export function formValues(facts: OpeningFacts | null, separator: string): Values {
  if (!facts) return { headcount: '1', salaryMonths: '12', degree: 'any', employment: 'full_time' }
  return {
    ...Object.fromEntries(
      Object.entries(facts).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
    headcount: String(facts.headcount),
    experienceMin: text(facts.experienceMin),
    experienceMax: text(facts.experienceMax),
    salaryMin: yuan(facts.salaryMinFen),
    salaryMax: yuan(facts.salaryMaxFen),
    salaryMonths: String(facts.salaryMonths),
    graduatingClasses: facts.graduatingClasses.join(separator),
    majors: facts.majors.join(separator),
    skills: facts.skills.join(separator),
    benefits: facts.benefits.join(separator),
    validUntil: facts.validUntil ?? '',
  }
}

function Basics({ values, errors }: Part) {
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
      <FieldPair>
        <TextField label={t.city} name="city" defaultValue={values.city} error={errors?.city} />
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
          optional
          defaultValue={values.industry}
          error={errors?.industry}
        />
      </FieldPair>
      <input type="hidden" name="province" value={values.province ?? ''} />
    </FieldSet>
  )
}

function Content({ values, errors }: Part) {
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

function Asks({ values, errors }: Part) {
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

function Terms({ values, errors }: Part) {
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

function Closing({ values, errors }: Part) {
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

function useErrors(reply: OpeningReply | undefined): Errors {
  const t = useMessages(openings)
  const { errors } = useReply(reply)
  if (!reply?.findings) return errors
  const named: Record<string, string[]> = { ...errors }
  for (const { field, words, category } of reply.findings) {
    const message = t.form.discriminating({ words, category: t.categories[category] })
    named[field] = [...(named[field] ?? []), message]
  }
  return named
}

type Props = {
  facts: OpeningFacts | null
  reply: OpeningReply | undefined
  notice?: ReactNode
  children: ReactNode
}

/** The form of an opening; children are its buttons. */
export function OpeningForm({ facts, reply, notice, children }: Props) {
  const t = useMessages(openings)
  const errors = useErrors(reply)
  const kept = reply?.values as Values | undefined
  const part = { values: { ...formValues(facts, t.listSeparator), ...kept }, errors }
  return (
    <Form method="post" className="form" noValidate>
      <ErrorSummary errors={errors} />
      {notice}
      <Basics {...part} />
      <Content {...part} />
      <Asks {...part} />
      <Terms {...part} />
      <Closing {...part} />
      <FormActions>{children}</FormActions>
    </Form>
  )
}
