import { useMessages } from '~/i18n/react'
import { services } from '~/i18n/services'
import { type AskedPaper, papersText } from '~/modules/services-offered/index'
import { Checkbox, CheckboxGroup } from '~/ui/form/choices'
import { FieldPair } from '~/ui/form/field-set'
import { SelectField } from '~/ui/form/select-field'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { useOwnWords } from '../../own-words'
import type { useFormOf } from '../../requests/request-words'
import { useTierName } from '../../services/tier-words'
import type { ServiceChoices } from './service-choices.server'

type Values = {
  nameZh: string
  nameEn: string
  summaryZh: string
  summaryEn: string
  kindKey: string
  departmentId: string
  tiers: readonly string[]
  papers: readonly AskedPaper[]
  handlingDays: number
  resultZh: string
  resultEn: string
  position: number
  active: boolean
}
type Props = {
  form: ReturnType<typeof useFormOf>
  choices: ServiceChoices
  values?: Values
  typedTiers?: readonly string[]
}

function Flow({ form, choices, values, typedTiers }: Props) {
  const { form: t } = useMessages(services).office
  const own = useOwnWords()
  const tierName = useTierName(choices.tiers)
  const tiers = form.field('tiers')
  return (
    <>
      <FieldPair>
        <SelectField
          label={t.department}
          options={choices.departments.map(one => ({ value: one.id, label: one.name }))}
          {...form.field('departmentId', values?.departmentId)}
        />
        <SelectField
          label={t.kind}
          hint={t.kindHint}
          options={choices.kinds.map(one => ({ value: one.key, label: own(one.zh, one.en) }))}
          {...form.field('kindKey', values?.kindKey)}
        />
      </FieldPair>
      <CheckboxGroup
        label={t.tiers}
        name={tiers.name}
        id={tiers.id}
        error={tiers.error}
        inline
        options={choices.tiers.map(({ code }) => ({ value: code, label: tierName(code) }))}
        defaultValue={typedTiers ?? values?.tiers}
      />
      <FieldPair>
        <TextField
          label={t.days}
          unit={t.workingDay}
          inputMode="numeric"
          narrow
          {...form.field('handlingDays', values?.handlingDays ?? 15)}
        />
        <TextField
          label={t.position}
          inputMode="numeric"
          narrow
          {...form.field('position', values?.position ?? 100)}
        />
      </FieldPair>
    </>
  )
}

/** The fields of a service, empty for a new one. */
export function ServiceFields(props: Props) {
  const { form, values } = props
  const { form: t } = useMessages(services).office
  return (
    <>
      <FieldPair>
        <TextField label={t.nameZh} {...form.field('nameZh', values?.nameZh)} />
        <TextField label={t.nameEn} {...form.field('nameEn', values?.nameEn)} />
      </FieldPair>
      <Flow {...props} />
      <TextArea
        label={t.papers}
        hint={t.papersHint}
        optional
        {...form.field('papers', values && papersText(values.papers))}
      />
      <FieldPair>
        <TextField label={t.resultZh} optional {...form.field('resultZh', values?.resultZh)} />
        <TextField label={t.resultEn} optional {...form.field('resultEn', values?.resultEn)} />
      </FieldPair>
      <TextArea label={t.summaryZh} optional limit={1000} {...form.field('summaryZh', values?.summaryZh)} />
      <TextArea label={t.summaryEn} optional limit={2000} {...form.field('summaryEn', values?.summaryEn)} />
      <Checkbox label={t.active} name="active" defaultChecked={values?.active ?? true} />
    </>
  )
}
