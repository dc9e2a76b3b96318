import { office } from '~/i18n/office'
import { useMessages } from '~/i18n/react'
import type { Settings } from '~/modules/settings/index'
import { FieldPair } from '~/ui/form/field-set'
import { TextField } from '~/ui/form/text-field'
import type { SettingField } from './setting-form'

type Props<S extends keyof Settings> = { field: SettingField; value: Settings[S] }

export function BrandFields({ field, value }: Props<'brand'>) {
  const { settings: t } = useMessages(office)
  return (
    <FieldPair>
      <TextField label={t.brandZh} {...field('zh', value.zh)} />
      <TextField label={t.brandEn} {...field('en', value.en)} />
    </FieldPair>
  )
}

export function DistrictFields({ field, value }: Props<'district'>) {
  const { settings: t } = useMessages(office)
  return (
    <>
      <FieldPair>
        <TextField label={t.districtZh} {...field('zh', value.zh)} />
        <TextField label={t.districtEn} {...field('en', value.en)} />
      </FieldPair>
      <TextField label={t.shortZh} hint={t.shortHint} narrow {...field('shortZh', value.shortZh)} />
      <FieldPair>
        <TextField label={t.city} {...field('city', value.city)} />
        <TextField label={t.cityEn} {...field('cityEn', value.cityEn)} />
      </FieldPair>
      <FieldPair>
        <TextField label={t.officeZh} {...field('officeZh', value.officeZh)} />
        <TextField label={t.officeEn} {...field('officeEn', value.officeEn)} />
      </FieldPair>
    </>
  )
}

export function TargetFields({ field, value }: Props<'targets'>) {
  const { settings: t } = useMessages(office)
  return (
    <FieldPair>
      <TextField
        label={t.targetUniversities}
        inputMode="numeric"
        narrow
        {...field('universities', value.universities)}
      />
      <TextField
        label={t.targetEnterprises}
        inputMode="numeric"
        narrow
        {...field('enterprises', value.enterprises)}
      />
    </FieldPair>
  )
}

export function RuleFields({ field, value }: Props<'rules'>) {
  const { settings: t } = useMessages(office)
  const number = (name: keyof Settings['rules'], label: string, unit: string) => (
    <TextField label={label} unit={unit} inputMode="numeric" narrow {...field(name, value[name])} />
  )
  return (
    <>
      <FieldPair>
        {number('replyDays', t.replyDays, t.day)}
        {number('offerDays', t.offerDays, t.day)}
      </FieldPair>
      <FieldPair>
        {number('invitationDays', t.invitationDays, t.day)}
        {number('openingDays', t.openingDays, t.day)}
      </FieldPair>
      {number('invitationsPerDay', t.invitationsPerDay, t.times)}
    </>
  )
}

export function RetentionFields({ field, value }: Props<'retention'>) {
  const { settings: t } = useMessages(office)
  const number = (name: keyof Settings['retention']) => (
    <TextField label={t[name]} inputMode="numeric" narrow {...field(name, value[name])} />
  )
  return (
    <>
      <FieldPair>
        {number('identityDays')}
        {number('leaseYears')}
      </FieldPair>
      <FieldPair>
        {number('mailDays')}
        {number('importDays')}
      </FieldPair>
      {number('logMonths')}
    </>
  )
}

const SPARE_ROWS = 2

export function ClusterFields({ field, value }: Props<'clusters'>) {
  const { settings: t } = useMessages(office)
  const rows = Array.from({ length: value.clusters.length + SPARE_ROWS }, (_, index) => index)
  return (
    <>
      <p className="hint">{t.clustersHint}</p>
      {rows.map(index => {
        const cluster = value.clusters[index]
        const name = (part: 'key' | 'zh' | 'en') => field(`clusters[${index}].${part}`, cluster?.[part])
        return (
          <fieldset className="grid grid-cols-3 gap-3 border-0 p-0 phone:grid-cols-1" key={index}>
            <legend className="hint">{t.clusterN({ n: index + 1 })}</legend>
            <TextField label={t.key} optional={!cluster} {...name('key')} />
            <TextField label={t.zh} optional={!cluster} {...name('zh')} />
            <TextField label={t.en} optional={!cluster} {...name('en')} />
          </fieldset>
        )
      })}
    </>
  )
}
