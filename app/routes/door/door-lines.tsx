import { door } from '~/i18n/door'
import { useMessages } from '~/i18n/react'
import { letsPass, type ScanOutcome } from '~/modules/passes/index'
import { Notice } from '~/ui/page/notice'
import { Section } from '~/ui/page/section'
import { StatusTag, type Tone } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import type { DoorResult } from './receive-scans.server'
import type { DoorLine } from './use-door'

function toneOf(outcome: ScanOutcome): Tone {
  if (outcome === 'arrived') return 'done'
  return outcome === 'already' ? 'wait' : 'urgent'
}

/** What became of the code typed into the plain form. */
export function TypedResult({ result }: { result: DoorResult }) {
  const t = useMessages(door)
  return (
    <Notice
      tone={letsPass(result.outcome) ? 'success' : 'urgent'}
      title={t.outcomes[result.outcome]}
      role="alert"
    >
      {result.name && `${result.name} · ${t.persons({ count: result.persons })}`}
    </Notice>
  )
}

function Line({ line: { scan, result } }: { line: DoorLine }) {
  const t = useMessages(door)
  return (
    <li>
      <h3>{result?.name ?? (result ? t.outcomes[result.outcome] : t.waitingToSend)}</h3>
      {result ? (
        <StatusTag tone={toneOf(result.outcome)}>{t.outcomes[result.outcome]}</StatusTag>
      ) : (
        <StatusTag tone="wait">{t.waitingToSend}</StatusTag>
      )}
      <p>{result && result.persons > 0 && t.persons({ count: result.persons })}</p>
      <p className="aside">
        <Time value={scan.at} shape="time" />
      </p>
    </li>
  )
}

/** The last scans of this device with what became of them. */
export function DoorLines({
  lines,
  typed,
}: {
  lines: readonly DoorLine[]
  typed: DoorResult | null | undefined
}) {
  const t = useMessages(door)
  return (
    <>
      {typed && <TypedResult result={typed} />}
      <Section title={t.recent} hint={t.recentHint}>
        {lines.length === 0 ? (
          <p className="muted mt-4">{t.none}</p>
        ) : (
          <ul className="rows" aria-live="polite">
            {lines.map(line => (
              <Line key={line.scan.id} line={line} />
            ))}
          </ul>
        )}
      </Section>
    </>
  )
}
