import { lotteries } from '~/i18n/lotteries'
import { useFormat, useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { Card } from '~/ui/page/card'
import { StatusTag } from '~/ui/text/status-tag'
import type { ShownLottery } from './page'

const TONES = { announced: 'neutral', frozen: 'wait', drawn: 'done' } as const

/** The two files everybody may take away, with their sizes. */
export function PublishedFiles({ lottery }: { lottery: ShownLottery }) {
  const { files: t, states, code } = useMessages(lotteries)
  const f = useFormat()
  const rows = [
    [paths.lotteryRoster(lottery.id), lottery.rosterBytes, t.roster, t.rosterNone],
    [paths.lotteryResult(lottery.id), lottery.resultBytes, t.result, t.resultNone],
  ] as const
  return (
    <Card title={t.title} hint={code({ code: lottery.code })}>
      <p>
        <StatusTag tone={TONES[lottery.state]}>{states[lottery.state]}</StatusTag>
      </p>
      <ul className="stack-s mt-3">
        {rows.map(([to, bytes, label, none]) => (
          <li key={to}>
            {bytes > 0 ? (
              <>
                <a href={to} download>
                  {label}
                </a>{' '}
                <span className="hint">{t.size({ size: f.bytes(bytes) })}</span>
              </>
            ) : (
              <span className="muted">{none}</span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
