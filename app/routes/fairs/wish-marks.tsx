import type { useFetcher } from '@remix-run/react'
import { fairs } from '~/i18n/fairs'
import { useMessages } from '~/i18n/react'
import type { WishKind } from '~/modules/fairs/index'
import type { WishRow } from '~/modules/fairs/index.server'
import { buttonClass } from '~/ui/page/button'
import type { WishReply } from './answer-wish.server'

const MARKS: readonly WishKind[] = ['wish', 'neutral', 'block']

interface MarksProps {
  row: WishRow
  /** Length of the ranked list; 0 for suggestions. */
  last: number
  fetcher: ReturnType<typeof useFetcher<WishReply>>
}

function Press({ value, label, name, pressed, disabled }: PressProps) {
  return (
    <button
      type="submit"
      className={buttonClass({ look: 'quiet', size: 'small' })}
      name="do"
      value={value}
      aria-pressed={pressed}
      disabled={disabled}
    >
      {label}
      <span className="vh"> {name}</span>
    </button>
  )
}
interface PressProps {
  value: string
  label: string
  name: string
  pressed?: boolean
  disabled?: boolean
}

/** The buttons of a row, and whether the last press was saved. The first is the one Enter in the rank field presses. */
export function WishMarks({ row, last, fetcher }: MarksProps) {
  const { wishes: t } = useMessages(fairs)
  const ranked = last > 0
  const { name } = row
  return (
    <span className="wish-marks">
      {ranked && (
        <>
          <Press value="rank" label={t.place} name={name} />
          <Press value="up" label="↑" name={`${t.up} ${name}`} disabled={row.rank === 1} />
          <Press value="down" label="↓" name={`${t.down} ${name}`} disabled={row.rank === last} />
          <Press value="none" label={t.mark.none} name={name} />
        </>
      )}
      {!ranked &&
        MARKS.map(kind => (
          <Press
            key={kind}
            value={row.kind === kind ? 'none' : kind}
            label={t.mark[kind]}
            name={name}
            pressed={row.kind === kind}
          />
        ))}
      <span className="vh" role="status">
        {fetcher.state !== 'idle' ? t.saving : fetcher.data?.saved ? t.saved : ''}
      </span>
      {fetcher.data?.refused && <span className="err">{t.failed}</span>}
    </span>
  )
}
