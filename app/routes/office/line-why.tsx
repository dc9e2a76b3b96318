import { pairings } from '~/i18n/pairings'
import { useMessages } from '~/i18n/react'
import type { LineWhy } from '~/modules/pairings/index.server'
import { DotLine } from '~/ui/page/definitions'

type Props = { why: LineWhy; byHand?: boolean; leaderName: (id: string) => string }

/** Why two are paired, point by point, and why a better leader was passed over; or why somebody has nobody. */
export function LineReasons({ why, byHand, leaderName }: Props) {
  const { proposals: t } = useMessages(pairings)
  if ('reason' in why) return <>{t.reasons[why.reason]}</>
  const { better } = why
  return (
    <>
      <DotLine
        items={[
          `${t.fieldFit[why.fieldFit]} ${why.fieldPoints}`,
          why.continuityPoints > 0 && `${t.continuityPoints} ${why.continuityPoints}`,
          t.loadOf({ load: why.load, maximum: why.maximumLoad }),
          byHand && t.byHand,
        ]}
      />
      {better && (
        <small className="hint block">
          {t.better[better.because]({ leader: leaderName(better.leaderId), points: better.points })}
        </small>
      )}
    </>
  )
}
