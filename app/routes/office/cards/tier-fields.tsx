import { cardOffice } from '~/i18n/card-office'
import { cards } from '~/i18n/cards'
import { useMessages } from '~/i18n/react'
import { Checkbox, CheckboxGroup } from '~/ui/form/choices'
import { FieldPair } from '~/ui/form/field-set'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import type { CardReply } from '../../card-words'

export type TierValues = {
  nameZh: string
  nameEn: string
  summaryZh: string
  summaryEn: string
  benefitsZh: string
  benefitsEn: string
  validMonths: number
  active: boolean
  departments: readonly { organisationId: string }[]
}
interface TierFieldsProps {
  tier: TierValues | null
  reviewers: readonly { id: string; name: string }[]
  reply: CardReply
}
type TextName = 'nameZh' | 'nameEn' | 'summaryZh' | 'summaryEn' | 'benefitsZh' | 'benefitsEn'

/** What a tier is called, what it opens, how long a card lasts and who reviews. */
export function TierFields({ tier, reviewers, reply }: TierFieldsProps) {
  const { tiers: t } = useMessages(cardOffice)
  const { form } = useMessages(cards)
  const { errors, value, list, typed } = reply
  const field = (name: TextName) => ({
    label: t[name],
    name,
    error: errors?.[name],
    defaultValue: value(name) ?? tier?.[name] ?? '',
  })
  return (
    <>
      {!tier && (
        <TextField
          label={t.code}
          name="code"
          hint={t.codeHint}
          narrow
          error={errors?.code}
          defaultValue={value('code')}
        />
      )}
      <FieldPair>
        <TextField {...field('nameZh')} />
        <TextField {...field('nameEn')} />
      </FieldPair>
      <TextField {...field('summaryZh')} optional />
      <TextField {...field('summaryEn')} optional />
      <TextArea {...field('benefitsZh')} optional limit={1000} />
      <TextArea {...field('benefitsEn')} optional limit={1500} />
      <TextField
        label={t.validMonths}
        name="validMonths"
        unit={form.monthsUnit}
        narrow
        inputMode="numeric"
        error={errors?.validMonths}
        defaultValue={value('validMonths') ?? String(tier?.validMonths ?? 36)}
      />
      <CheckboxGroup
        label={t.departments}
        name="departments"
        hint={t.departmentsHint}
        inline
        optional
        error={errors?.departments}
        defaultValue={
          typed ? (list('departments') ?? []) : (tier?.departments.map(one => one.organisationId) ?? [])
        }
        options={reviewers.map(one => ({ value: one.id, label: one.name }))}
      />
      <Checkbox
        label={t.active}
        name="active"
        defaultChecked={typed ? value('active') === 'on' : (tier?.active ?? true)}
      />
    </>
  )
}
