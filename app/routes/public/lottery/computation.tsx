import type { ReactNode } from 'react'
import { lotteries } from '~/i18n/lotteries'
import { useMessages } from '~/i18n/react'
import { DataTable } from '~/ui/list/data-table'
import { Section, SectionBody } from '~/ui/page/section'
import type { ShownLottery } from './page'

type Step = { key: string; name: string; how: ReactNode; value: string }

const Hex = ({ children }: { children: ReactNode }) => <code className="break-all">{children}</code>

function useSteps(lottery: ShownLottery): Step[] {
  const { computation: t } = useMessages(lotteries)
  const first = lottery.first
  const hashes = [
    { key: 'roster', name: t.rosterHash, how: t.rosterHashHow, value: lottery.rosterHash ?? '' },
    { key: 'rules', name: t.rulesHash, how: t.rulesHashHow, value: lottery.rulesHash },
  ]
  if (!lottery.entropy || !lottery.seed || !first) return hashes
  return [
    ...hashes,
    { key: 'entropy', name: t.entropy, how: lottery.entropyNote ?? '', value: lottery.entropy },
    { key: 'seed', name: t.seed, how: t.seedHow, value: lottery.seed },
    { key: 'ticket', name: `${t.ticket} ${first.receipt}`, how: t.ticketHow, value: first.ticket },
    { key: 'order', name: t.order, how: t.orderHow, value: `1 = ${first.receipt}` },
  ]
}

function Commands({ lottery }: { lottery: ShownLottery }) {
  const { computation: t } = useMessages(lotteries)
  if (!lottery.entropy || !lottery.first) return null
  const lines = [
    `printf 'lottery/v1\\n%s\\n%s\\n%s' ${lottery.rosterHash} ${lottery.rulesHash} ${lottery.entropy} | sha256sum`,
    `printf %s ${lottery.first.receipt} | openssl dgst -sha256 -mac HMAC -macopt hexkey:${lottery.seed}`,
    `npm run cli -- lottery verify ${lottery.code}.roster.json ${lottery.code}.result.json`,
  ]
  return (
    <>
      <p className="mt-4">{t.command}</p>
      <pre className="mt-2 whitespace-pre-wrap break-all bg-wash p-3 text-sm">
        <code>{lines.join('\n')}</code>
      </pre>
    </>
  )
}

/** Every step with what goes in and what comes out. */
export function Computation({ lottery }: { lottery: ShownLottery }) {
  const { computation: t } = useMessages(lotteries)
  const steps = useSteps(lottery)
  return (
    <Section title={t.title} hint={t.hint}>
      <SectionBody>
        <DataTable
          caption={t.title}
          rows={steps}
          rowKey={step => step.key}
          columns={[
            { key: 'name', label: t.step, kind: 'row', cell: step => step.name },
            { key: 'how', label: t.input, cell: step => <span className="hint">{step.how}</span> },
            { key: 'value', label: t.output, cell: step => <Hex>{step.value}</Hex> },
          ]}
        />
        <Commands lottery={lottery} />
      </SectionBody>
    </Section>
  )
}
