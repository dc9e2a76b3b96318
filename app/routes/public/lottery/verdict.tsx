import { lotteries } from '~/i18n/lotteries'
import { useFormat, useMessages } from '~/i18n/react'
import { DefinitionRows } from '~/ui/page/definitions'
import { Notice } from '~/ui/page/notice'
import type { Verdict } from './recompute'
import type { Outcome } from './verifier'

type Of<K extends Verdict['kind']> = Extract<Verdict, { kind: K }>

function Different({ difference: d }: { difference: Of<'different'>['difference'] }) {
  const { verify: t } = useMessages(lotteries)
  const f = useFormat()
  return (
    <Notice tone="urgent" title={t.different}>
      <p>{t.at({ line: f.number(d.line), where: d.where })}</p>
      <DefinitionRows
        items={[
          { term: t.said, value: <code className="break-all">{d.said ?? t.nothing}</code> },
          { term: t.computed, value: <code className="break-all">{d.computed ?? t.nothing}</code> },
        ]}
      />
      {d.beacon && <p>{t.notSigned({ beacon: d.beacon })}</p>}
      {d.rosterLine !== undefined && (
        <p>{t.stranger({ line: f.number(d.rosterLine), receipt: d.rosterReceipt ?? '' })}</p>
      )}
    </Notice>
  )
}

function Refused({ verdict }: { verdict: Of<'refused'> }) {
  const { verify: t } = useMessages(lotteries)
  const f = useFormat()
  return (
    <Notice tone="urgent" title={t.refused[verdict.file]}>
      <ul>
        {verdict.faults.map(({ line, column, code, what }) => (
          <li key={`${line}-${column}-${code}-${what}`}>
            {t.fault({ line: f.number(line), column: column === undefined ? null : f.number(column), what })}
            {' · '}
            {t.faults[code]}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** What the verifier found. */
export function VerdictView({ outcome: { verdict, ms } }: { outcome: Outcome }) {
  const { verify: t } = useMessages(lotteries)
  const f = useFormat()
  if (verdict.kind === 'different') return <Different difference={verdict.difference} />
  if (verdict.kind === 'refused') return <Refused verdict={verdict} />
  return (
    <Notice tone="success" title={t.valid}>
      {t.validText({ count: f.number(verdict.entrants), ms: f.number(ms) })}
    </Notice>
  )
}
