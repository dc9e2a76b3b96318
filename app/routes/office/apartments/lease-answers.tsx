import { Form } from '@remix-run/react'
import { apartmentOffice } from '~/i18n/apartment-office'
import { housing } from '~/i18n/housing'
import { useFormat, useMessages } from '~/i18n/react'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Card } from '~/ui/page/card'
import { StatusTag } from '~/ui/text/status-tag'
import { REPAIR_TONES } from '../../housing-words'
import type { ShownLease } from '../../lease-parts'

/** Wishes that wait for an answer. */
export function OpenWishes({
  lease,
  vacant,
}: {
  lease: ShownLease
  vacant: readonly { id: string; label: string }[]
}) {
  const { leases: t } = useMessages(apartmentOffice)
  const { lease: words } = useMessages(housing)
  const f = useFormat()
  return lease.wishes
    .filter(wish => wish.status === 'asked')
    .map(wish => (
      <Card key={wish.id} title={`${words.wishKinds[wish.kind]} · ${f.date(wish.wishedOn)}`} className="mt-4">
        {wish.reason && <p>{wish.reason}</p>}
        <Form method="post" noValidate className="form mt-2">
          <input type="hidden" name="intent" value="wish" />
          <input type="hidden" name="wishId" value={wish.id} />
          {wish.kind === 'change' && (
            <SelectField
              label={t.newUnit}
              name="unitId"
              hint={t.newUnitHint}
              optional
              options={vacant.map(unit => ({ value: unit.id, label: unit.label }))}
            />
          )}
          <TextField label={t.answer} name="answer" optional id={`answer-${wish.id}`} />
          <div className="cluster">
            <SubmitButton name="decision" value="granted">
              {t.grant}
            </SubmitButton>
            <SubmitButton name="decision" value="refused" look="quiet">
              {t.refuse}
            </SubmitButton>
          </div>
        </Form>
      </Card>
    ))
}

/** Repairs that are not finished. */
export function OpenRepairs({ lease }: { lease: ShownLease }) {
  const { leases: t } = useMessages(apartmentOffice)
  const { lease: words } = useMessages(housing)
  const f = useFormat()
  return lease.repairs
    .filter(repair => repair.status === 'reported' || repair.status === 'accepted')
    .map(repair => (
      <Card key={repair.id} title={words.repairs} hint={f.shortDateTime(repair.reportedAt)} className="mt-4">
        <p>
          <StatusTag tone={REPAIR_TONES[repair.status]}>{words.repairStatuses[repair.status]}</StatusTag>{' '}
          {repair.urgent && <b>{words.urgent} </b>}
          {repair.what}
        </p>
        <Form method="post" noValidate className="form mt-2">
          <input type="hidden" name="intent" value="repair" />
          <input type="hidden" name="repairId" value={repair.id} />
          <TextField label={t.repairAnswer} name="answer" optional id={`repair-${repair.id}`} />
          <div className="cluster">
            {repair.status === 'reported' && (
              <SubmitButton name="status" value="accepted" look="secondary">
                {t.accept}
              </SubmitButton>
            )}
            <SubmitButton name="status" value="done">
              {t.done}
            </SubmitButton>
          </div>
        </Form>
      </Card>
    ))
}
