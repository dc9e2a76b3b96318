import { Link, useFetcher, useLocation } from '@remix-run/react'
import { fairs } from '~/i18n/fairs'
import { useLocale, useMessages } from '~/i18n/react'
import { type FairSide, MOST_WISHES, otherSide, partyLabel } from '~/modules/fairs/index'
import type { WishRow } from '~/modules/fairs/index.server'
import { type Cluster, clusterName } from '~/modules/settings/index'
import { paths } from '~/paths'
import { classNames } from '~/ui/class-names'
import { DotLine } from '~/ui/page/definitions'
import type { WishReply } from './answer-wish.server'
import { WishMarks } from './wish-marks'

export type WishLinks = { side: FairSide; editable: boolean; clusters: readonly Cluster[]; here: string }
type RowProps = WishLinks & {
  row: WishRow /** Length of the ranked list; 0 for suggestions. */
  last: number
}

const LETTERS: Record<string, 'wish' | 'neutral' | 'block'> = { w: 'wish', n: 'neutral', b: 'block' }
const MOVES: Record<string, 'up' | 'down'> = { ArrowUp: 'up', ArrowDown: 'down' }

/** What a key pressed on a row asks for; null for keys of the page. */
function changeOfKey(event: React.KeyboardEvent): string | null {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return null
  if (event.altKey) return MOVES[event.key] ?? null
  return LETTERS[event.key.toLowerCase()] ?? null
}

/** Whether a field left behind holds another rank than the row has. */
function isNewRank({ value }: HTMLInputElement, rank: number | null): boolean {
  return value !== '' && value !== String(rank)
}

function Why({ row, side }: { row: WishRow; side: FairSide }) {
  const { wishes: t } = useMessages(fairs)
  if (row.base === null) return null
  const [first] = row.matches
  if (!first) return <p className="wish-why">{t.noFit}</p>
  const words = side === 'university' ? t.matchUniversity : t.matchEnterprise
  return (
    <p className="wish-why">
      <b>{t.nearness[first.nearness]}</b> {words(first)}
    </p>
  )
}

function Fit({ row, last, editable }: RowProps) {
  const { wishes: t } = useMessages(fairs)
  if (last > 0 && editable)
    return (
      <span className="wish-rank">
        <input
          key={row.rank}
          className="input"
          name="rank"
          type="number"
          min={1}
          max={MOST_WISHES}
          defaultValue={row.rank ?? ''}
          aria-label={t.rankOf({ name: row.name })}
          onBlur={event =>
            isNewRank(event.currentTarget, row.rank) && event.currentTarget.form?.requestSubmit()
          }
        />
      </span>
    )
  if (last > 0) return <span className="wish-fit">{row.rank}</span>
  return (
    <span className="wish-fit" title={row.base === null ? undefined : t.fitOf({ value: row.base })}>
      <b>{row.base === null ? '—' : Math.round(row.base / 10)}</b>
      <small>{t.fit}</small>
    </span>
  )
}

/** One party of the other side: rank or fit, name, why, and what can be said of it; saved at once. */
export function WishRowView(props: RowProps) {
  const { row, side, editable, clusters, here } = props
  const fetcher = useFetcher<WishReply>()
  const locale = useLocale()
  const { search } = useLocation()
  const there = otherSide(side)
  const page =
    there === 'university' ? paths.university(row.organisationId) : paths.enterprise(row.organisationId)
  const send = (press: string) =>
    fetcher.submit({ do: press, target: row.id, scripted: '1' }, { method: 'post', action: here })
  const onSubmit = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const form = new FormData(event.currentTarget)
    form.set('do', submitter instanceof HTMLButtonElement ? submitter.value : 'rank')
    form.set('scripted', '1')
    fetcher.submit(form, { method: 'post', action: here })
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    const press = editable ? changeOfKey(event) : null
    if (!press) return
    event.preventDefault()
    event.stopPropagation()
    send(press)
  }
  return (
    <li
      tabIndex={-1}
      data-row
      onKeyDown={onKeyDown}
      className={fetcher.state !== 'idle' ? 'is-pending' : undefined}
    >
      <fetcher.Form
        method="post"
        action={here}
        onSubmit={onSubmit}
        className={classNames('wish', `is-${row.kind ?? 'open'}`)}
      >
        <input type="hidden" name="target" value={row.id} />
        <input type="hidden" name="back" value={here + search} />
        <Fit {...props} />
        <span className="wish-name">
          <Link to={page}>{row.name}</Link>{' '}
          <small className="hint num">
            <DotLine
              items={[
                partyLabel({ side: there, number: row.number }),
                row.place || clusterName(clusters, row.cluster, locale),
              ]}
            />
          </small>
        </span>
        {editable && <WishMarks row={row} last={props.last} fetcher={fetcher} />}
        <Why row={row} side={side} />
      </fetcher.Form>
    </li>
  )
}
