import { Form } from '@remix-run/react'
import { pairings } from '~/i18n/pairings'
import { useMessages } from '~/i18n/react'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Section, SectionBody } from '~/ui/page/section'

type Conflict = { keyTalentId: string; reason: string; keyTalent: { name: string; enterpriseName: string } }
type Props = {
  conflicts: Conflict[]
  talents: { id: string; name: string; enterpriseName: string }[]
  errors: Record<string, string[]> | null
}

/** Talents a leader must not be paired with, and why; seen by the office alone. */
export function ConflictSection({ conflicts, talents, errors }: Props) {
  const { leaders: t } = useMessages(pairings)
  return (
    <Section title={t.conflicts}>
      <SectionBody>
        {conflicts.length === 0 && <p className="muted">{t.noConflicts}</p>}
        <ul className="plain-rows">
          {conflicts.map(conflict => (
            <li key={conflict.keyTalentId}>
              <b>{conflict.keyTalent.name}</b>{' '}
              <span className="muted">{conflict.keyTalent.enterpriseName}</span>
              <p className="hint">{conflict.reason}</p>
              <Form method="post">
                <input type="hidden" name="keyTalentId" value={conflict.keyTalentId} />
                <SubmitButton look="quiet" size="small" name="intent" value="remove-conflict">
                  {t.removeConflict}
                </SubmitButton>
              </Form>
            </li>
          ))}
        </ul>
        <Form method="post" className="form mt-4" noValidate>
          <SelectField
            label={t.conflictTalent}
            name="keyTalentId"
            error={errors?.keyTalentId}
            options={talents.map(talent => ({
              value: talent.id,
              label: [talent.name, talent.enterpriseName].filter(Boolean).join('，'),
            }))}
          />
          <TextField label={t.conflictReason} name="reason" error={errors?.reason} autoComplete="off" />
          <div>
            <SubmitButton look="secondary" name="intent" value="add-conflict">
              {t.addConflict}
            </SubmitButton>
          </div>
        </Form>
      </SectionBody>
    </Section>
  )
}
