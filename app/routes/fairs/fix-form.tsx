import { Form } from '@remix-run/react'
import { fairPlans } from '~/i18n/fair-plans'
import { useMessages } from '~/i18n/react'
import type { Unplaced } from '~/modules/fairs/index'
import { SubmitButton } from '~/ui/form/submit-button'

/** Carries out the fix of one unmet wish in a new version; says which one was shown, so that no other is done. */
export function FixForm({ pair: { university, enterprise, fix } }: { pair: Unplaced }) {
  const t = useMessages(fairPlans)
  if (fix.code === 'none') return null
  const shown = { university, enterprise, code: fix.code, slot: fix.slot, price: fix.price }
  return (
    <Form method="post" className="unmet-act">
      {Object.entries(shown).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton name="intent" value="fix" look="secondary" size="small">
        {t.unmet.apply}
      </SubmitButton>
    </Form>
  )
}
