import { fairs } from '~/i18n/fairs'
import { useMessages } from '~/i18n/react'
import { DATED_PHASES, WEIGHT_NAMES } from '~/modules/fairs/index'
import { DateField } from '~/ui/form/date-field'
import { FieldPair } from '~/ui/form/field-set'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import type { EditionSettings } from '../office/fair-settings'
import type { FieldOf } from './edition-form'

type Fields<S extends keyof EditionSettings> = { field: FieldOf; value: EditionSettings[S] }

/** Names, venue and texts in both languages. */
export function BasicFields({ field, value }: Fields<'basics'>) {
  const { office: t } = useMessages(fairs)
  const s = t.settings
  return (
    <>
      <FieldPair>
        <TextField label={t.nameZh} {...field('nameZh', value.nameZh)} />
        <TextField label={t.nameEn} optional {...field('nameEn', value.nameEn)} />
      </FieldPair>
      <FieldPair>
        <TextField label={s.venueZh} optional {...field('venueZh', value.venueZh)} />
        <TextField label={s.venueEn} optional {...field('venueEn', value.venueEn)} />
      </FieldPair>
      <TextField label={s.address} optional {...field('address', value.address)} />
      <TextArea
        label={s.introductionZh}
        optional
        rows={4}
        {...field('introductionZh', value.introductionZh)}
      />
      <TextArea
        label={s.introductionEn}
        optional
        rows={4}
        {...field('introductionEn', value.introductionEn)}
      />
      <TextArea label={s.organiserNote} optional rows={3} {...field('organiserNote', value.organiserNote)} />
    </>
  )
}

/** The day on which each phase begins. */
export function PhaseFields({ field, value }: Fields<'phases'>) {
  const t = useMessages(fairs)
  return (
    <div className="grid-3">
      {DATED_PHASES.map(phase => (
        <DateField key={phase} label={t.phases[phase]} {...field(phase, value[phase])} />
      ))}
    </div>
  )
}

const LIMIT_PAIRS = [
  ['targetUniversities', 'targetEnterprises'],
  ['capacityUniversities', 'capacityEnterprises'],
  ['universityFloor', 'universityCeiling'],
  ['enterpriseFloor', 'enterpriseCeiling'],
] as const

/** Targets, places, least and most talks. */
export function LimitFields({ field, value }: Fields<'limits'>) {
  const { settings: t } = useMessages(fairs).office
  return LIMIT_PAIRS.map(pair => (
    <FieldPair key={pair[0]}>
      {pair.map(name => (
        <TextField key={name} label={t[name]} inputMode="numeric" narrow {...field(name, value[name])} />
      ))}
    </FieldPair>
  ))
}

/** The relative weights of the affinity. */
export function AffinityFields({ field, value }: Fields<'affinity'>) {
  const { settings: t } = useMessages(fairs).office
  return (
    <div className="grid-3">
      {WEIGHT_NAMES.map(name => (
        <TextField
          key={name}
          label={t.weights[name]}
          inputMode="numeric"
          narrow
          {...field(name, value[name])}
        />
      ))}
    </div>
  )
}

/** What holds on the day and on re-runs. */
export function RuleFields({ field, value }: Fields<'rules'>) {
  const { settings: t } = useMessages(fairs).office
  const minutes = { unit: t.minutes, inputMode: 'numeric' as const, narrow: true }
  return (
    <>
      <TextField
        label={t.lateReleaseMinutes}
        hint={t.lateHint}
        {...minutes}
        {...field('lateReleaseMinutes', value.lateReleaseMinutes)}
      />
      <TextField
        label={t.alternateMinutes}
        {...minutes}
        {...field('alternateMinutes', value.alternateMinutes)}
      />
      <TextField
        label={t.keepBonus}
        hint={t.keepHint}
        inputMode="numeric"
        narrow
        {...field('keepBonus', value.keepBonus)}
      />
    </>
  )
}
