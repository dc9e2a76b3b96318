import { policies } from '~/i18n/policies'
import { useMessages } from '~/i18n/react'
import { POLICY_KINDS } from '~/modules/policies/index'
import { RadioGroup } from '~/ui/form/choices'
import { DateField } from '~/ui/form/date-field'
import { FieldPair } from '~/ui/form/field-set'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import type { useFormOf } from '../../requests/request-words'

type Values = {
  kind: string
  title: string
  titleEn: string
  summary: string
  body: string
  bodyEn: string
  department: string
  effectiveOn: string | null
  tags: readonly string[]
}

/** The fields of a policy, empty for a new one. */
export function PolicyFields({ form, values }: { form: ReturnType<typeof useFormOf>; values?: Values }) {
  const { office: t, kinds } = useMessages(policies)
  return (
    <>
      <RadioGroup
        label={t.kind}
        look="segments"
        options={POLICY_KINDS.map(kind => ({ value: kind, label: kinds[kind] }))}
        {...form.field('kind', values?.kind ?? 'policy')}
      />
      <TextField label={t.titleField} {...form.field('title', values?.title)} />
      <TextField label={t.titleEn} optional {...form.field('titleEn', values?.titleEn)} />
      <TextField label={t.summary} optional {...form.field('summary', values?.summary)} />
      <FieldPair>
        <TextField label={t.department} optional {...form.field('department', values?.department)} />
        <DateField label={t.effectiveOn} optional {...form.field('effectiveOn', values?.effectiveOn ?? '')} />
      </FieldPair>
      <TextField label={t.tags} hint={t.tagsHint} optional {...form.field('tags', values?.tags.join('，'))} />
      <TextArea
        label={t.body}
        hint={t.bodyHint}
        rows={16}
        limit={20_000}
        {...form.field('body', values?.body)}
      />
      <TextArea label={t.bodyEn} optional rows={8} limit={40_000} {...form.field('bodyEn', values?.bodyEn)} />
    </>
  )
}
