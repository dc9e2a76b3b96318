import { Form } from '@remix-run/react'
import { fairPlans } from '~/i18n/fair-plans'
import { useFormat, useMessages } from '~/i18n/react'
import type { Picture } from '~/modules/fairs/index'
import { SubmitButton } from '~/ui/form/submit-button'

type Props = {
  picture: Picture
  /** place of the chosen meeting; -1 for none */
  chosen: number
  /** the version may be changed by hand */
  editable: boolean
  firstOpen: number
}

function Wishes({ picture, chosen }: Pick<Props, 'picture' | 'chosen'>) {
  const t = useMessages(fairPlans)
  const [, , , , weight, , university, enterprise] = picture.meetings[chosen]!
  const said =
    university && enterprise
      ? t.dock.mutual({ university, enterprise })
      : university
        ? t.dock.universityWish({ rank: university })
        : enterprise
          ? t.dock.enterpriseWish({ rank: enterprise })
          : t.dock.noWish
  return (
    <p className="muted num">
      {said} · {t.dock.worth({ weight })}
    </p>
  )
}

function MoveForm({ picture, chosen, firstOpen }: Omit<Props, 'editable'>) {
  const t = useMessages(fairPlans)
  const f = useFormat()
  const [u, e, slot, table] = picture.meetings[chosen]!
  const busy = new Set(picture.meetings.filter(one => one[0] === u || one[1] === e).map(one => one[2]))
  const isOpen = (at: number) =>
    at >= firstOpen &&
    !busy.has(at) &&
    !picture.parties[u]!.away.includes(at) &&
    !picture.parties[e]!.away.includes(at)
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="at" value={`${slot}-${table}`} />
      <label className="cluster">
        {t.dock.move}
        <select className="input" name="slot" aria-label={t.dock.slot} required>
          {picture.slots.map((one, at) => (
            <option key={one.startsAt.toISOString()} value={at} disabled={!isOpen(at)}>
              {f.shortDateTime(one.startsAt)}
            </option>
          ))}
        </select>
      </label>
      <SubmitButton name="intent" value="move" look="secondary" size="small">
        {t.dock.moveSubmit}
      </SubmitButton>
    </Form>
  )
}

/** The chosen meeting, docked under the grid: nothing floats and nothing shifts. */
export function MeetingDock({ picture, chosen, editable, firstOpen }: Props) {
  const t = useMessages(fairPlans)
  const f = useFormat()
  const meeting = picture.meetings[chosen]
  if (!meeting)
    return (
      <div className="tt-dock" id="dock">
        <p className="muted">{editable ? t.dock.hint : t.dock.frozen}</p>
      </div>
    )
  const [u, e, slot, table, , pinned] = meeting
  return (
    <section className="tt-dock" id="dock" aria-live="polite">
      <div>
        <p>
          <strong>
            {t.dock.title({
              time: f.time(picture.slots[slot]!.startsAt),
              university: picture.parties[u]!.name,
              enterprise: picture.parties[e]!.name,
              table: table + 1,
            })}
          </strong>
        </p>
        <Wishes picture={picture} chosen={chosen} />
      </div>
      <Form method="post" preventScrollReset>
        <input type="hidden" name="at" value={`${slot}-${table}`} />
        <SubmitButton name="intent" value={pinned ? 'unpin' : 'pin'} look="secondary" size="small">
          {pinned ? t.dock.unpin : t.dock.pin}
        </SubmitButton>
      </Form>
      {editable ? (
        <MoveForm picture={picture} chosen={chosen} firstOpen={firstOpen} />
      ) : (
        <p className="muted">{t.dock.frozen}</p>
      )}
    </section>
  )
}
