import { cards } from '~/i18n/cards'
import { useMessages } from '~/i18n/react'
import { vocabulary } from '~/i18n/vocabulary'
import { DEGREES } from '~/kernel/degree'
import { EMPLOYER_KINDS, type Facts, HONOURS, SKILL_LEVELS, TITLES } from '~/modules/cards/index'
import { extensionsFor, PURPOSES } from '~/modules/files/index'
import { CheckboxGroup } from '~/ui/form/choices'
import { FieldPair, FieldSet } from '~/ui/form/field-set'
import { FileField } from '~/ui/form/file-field'
import { SelectField } from '~/ui/form/select-field'
import { TextField } from '~/ui/form/text-field'
import type { CardReply } from './card-words'

type Props = { reply: CardReply; facts: Facts | null; legend: string }

function Ladders({ reply: { errors, value }, facts }: Omit<Props, 'legend'>) {
  const t = useMessages(cards)
  const { degrees } = useMessages(vocabulary)
  const words = { degree: degrees, title: t.values.title, skill: t.values.skill }
  const select = (name: 'degree' | 'title' | 'skill', values: readonly string[]) => (
    <SelectField
      label={t.facts[name]}
      name={name}
      error={errors?.[name]}
      defaultValue={value(name) ?? facts?.[name] ?? ''}
      options={values.map(one => ({
        value: one,
        label: one === 'any' ? t.values.none : ((words[name] as Record<string, string>)[one] ?? one),
      }))}
    />
  )
  return (
    <>
      {select('degree', DEGREES)}
      <FieldPair>
        {select('title', TITLES)}
        {select('skill', SKILL_LEVELS)}
      </FieldPair>
    </>
  )
}

function Numbers({ reply: { errors, value }, facts }: Omit<Props, 'legend'>) {
  const t = useMessages(cards)
  const number = (name: 'contractMonths' | 'insuranceMonths' | 'taxYuan', unit: string) => (
    <TextField
      label={t.facts[name]}
      name={name}
      unit={unit}
      narrow
      inputMode="numeric"
      error={errors?.[name]}
      defaultValue={value(name) ?? (facts ? String(facts[name]) : undefined)}
    />
  )
  return (
    <>
      <FieldPair>
        {number('contractMonths', t.form.monthsUnit)}
        {number('insuranceMonths', t.form.monthsUnit)}
      </FieldPair>
      {number('taxYuan', t.form.yuanUnit)}
    </>
  )
}

/** The facts that conditions are about. */
export function FactFields(props: Props) {
  const t = useMessages(cards)
  const { reply, facts, legend } = props
  return (
    <FieldSet legend={legend}>
      <Ladders {...props} />
      <CheckboxGroup
        label={t.facts.honours}
        name="honours"
        inline
        optional
        hint={t.form.honoursHint}
        error={reply.errors?.honours}
        defaultValue={reply.typed ? (reply.list('honours') ?? []) : (facts?.honours ?? [])}
        options={HONOURS.map(value => ({ value, label: t.values.honours[value] }))}
      />
      <SelectField
        label={t.facts.employerKind}
        name="employerKind"
        error={reply.errors?.employerKind}
        defaultValue={reply.value('employerKind') ?? facts?.employerKind ?? ''}
        options={EMPLOYER_KINDS.map(value => ({ value, label: t.values.employerKind[value] }))}
      />
      <Numbers {...props} />
    </FieldSet>
  )
}

export const CARD_PAPERS = ['identity', 'degree', 'title', 'honours', 'contract', 'insurance', 'tax'] as const
export const FAMILY_PAPERS = ['identity', 'family'] as const
export type CardPaperKind = (typeof CARD_PAPERS)[number] | (typeof FAMILY_PAPERS)[number]

/** Papers to hand in. */
export function PaperFields({ kinds, reply }: { kinds: readonly CardPaperKind[]; reply: CardReply }) {
  const t = useMessages(cards)
  return (
    <FieldSet legend={t.form.papers} hint={t.form.papersHint}>
      {kinds.map(kind => (
        <FileField
          key={kind}
          label={t.papers[kind]}
          name={`paper-${kind}`}
          optional
          error={reply.errors?.[`paper-${kind}`]}
          accept={extensionsFor('paper')}
          maxBytes={PURPOSES.paper.maxBytes}
        />
      ))}
    </FieldSet>
  )
}
