import { fairPlans } from '~/i18n/fair-plans'
import { useFormat, useMessages } from '~/i18n/react'
import { isMutual, type Picture } from '~/modules/fairs/index'
import { classNames } from '~/ui/class-names'

export function PinMark() {
  return (
    <svg className="tt-pin" viewBox="0 0 10 10" aria-hidden="true">
      <path d="M3 .8h4L6.500 4l1.700 1.800H5.500L5 9.500l-.5-3.700H1.800L3.500 4z" />
    </svg>
  )
}

/** `C12`: letter of the sector and number of the table. */
export function seatName(zone: string | null, table: number): string {
  return `${zone?.toUpperCase() ?? ''}${String(table + 1).padStart(2, '0')}`
}

/** What a meeting is, in one sentence for those who hear the page or hover. */
export function useMeetingWords(picture: Picture) {
  const t = useMessages(fairPlans)
  const f = useFormat()
  return (at: number) => {
    const meeting = picture.meetings[at]!
    const [u, e, slot, table, , pinned] = meeting
    return t.grid.meeting({
      time: f.time(picture.slots[slot]!.startsAt),
      university: picture.parties[u]!.name,
      enterprise: picture.parties[e]!.name,
      table: table + 1,
      mutual: isMutual(meeting),
      pinned: pinned === 1,
    })
  }
}

type Props = {
  picture: Picture
  at: number
  /** Which of the two the cell names; both in a row of a table. */
  shows: 'university' | 'enterprise' | 'both'
  words: string
  chosen: boolean
  changed: boolean
  /** Address of the meeting; a cell without one is no link. */
  href: string | null
}

/** A meeting in the grid: partner, table, sector by colour and letter. */
export function MeetingCell({ picture, at, shows, words, chosen, changed, href }: Props) {
  const meeting = picture.meetings[at]!
  const [u, e, , table, , pinned] = meeting
  const university = picture.parties[u]!
  const enterprise = picture.parties[e]!
  const className = classNames(
    'tt-cell',
    enterprise.zone ? `tt-${enterprise.zone}` : 'tt-none',
    isMutual(meeting) && 'tt-mutual',
    chosen && 'tt-chosen',
    changed && 'tt-changed',
  )
  const inside = (
    <>
      <b>{shows === 'enterprise' || shows === 'both' ? enterprise.short : university.short}</b>
      <i>{shows === 'both' ? university.short : seatName(enterprise.zone, table)}</i>
      {pinned === 1 && <PinMark />}
    </>
  )
  if (href === null)
    return (
      <span className={className} title={words}>
        {inside}
      </span>
    )
  return (
    <a className={className} href={href} title={words} aria-label={words} aria-current={chosen || undefined}>
      {inside}
    </a>
  )
}
