import { Form } from '@remix-run/react'
import { formErrors } from '~/i18n/form-errors'
import { useFormat, useMessages } from '~/i18n/react'
import { vouchers } from '~/i18n/vouchers'
import type { VoucherStanding } from '~/modules/vouchers/index.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { Card } from '~/ui/page/card'
import { DefinitionRows } from '~/ui/page/definitions'
import { Notice } from '~/ui/page/notice'
import { useOwnWords } from '../../own-words'
import type { CounterReply } from './answer-counter.server'

type Use = VoucherStanding['uses'][number]

function Uses({ uses }: { uses: readonly Use[] }) {
  const t = useMessages(vouchers)
  const f = useFormat()
  const own = useOwnWords()
  return uses.map(({ usedAt, counter }) => (
    <p key={String(usedAt)} className="hint">
      {t.usedAt({
        time: f.dateTime(usedAt),
        where: `${counter.partner} ${own(counter.name, counter.nameEn)}`,
      })}
    </p>
  ))
}

function Outcome({ reply, nameOf }: { reply: CounterReply; nameOf: (id: string) => string }) {
  const { counter: t } = useMessages(vouchers)
  const words: Record<string, string> = useMessages(formErrors)
  const { done, refused } = reply
  if (done) {
    return (
      <Notice tone="success" role="status">
        {t.done({ name: nameOf(done.voucherId), left: done.left })}
      </Notice>
    )
  }
  if (!refused) return null
  return (
    <Notice tone="urgent" role="alert" title={t.refusedTitle}>
      <div>
        <p>{[nameOf(refused.voucherId), words[refused.code] ?? ''].filter(Boolean).join('：')}</p>
        <Uses uses={refused.uses} />
      </div>
    </Notice>
  )
}

function Redeem({ row, reply }: { row: VoucherStanding; reply: CounterReply }) {
  const t = useMessages(vouchers)
  const own = useOwnWords()
  const name = own(row.nameZh, row.nameEn)
  return (
    <Form method="post" className="stack-s border-b border-line-soft py-3 last:border-0">
      <input type="hidden" name="code" value={reply.code} />
      <input type="hidden" name="voucherId" value={row.id} />
      <input type="hidden" name="ticket" value={reply.ticket} />
      <div className="cluster">
        <b>{name}</b>
        <span className="hint">{row.left > 0 ? t.left(row) : t.usedUp}</span>
      </div>
      <p className="hint">{own(row.termsZh, row.termsEn)}</p>
      <Uses uses={row.uses} />
      <div>
        <SubmitButton name="intent" value="redeem" look={row.left > 0 ? 'primary' : 'secondary'} wide>
          {t.counter.redeemOf({ name })}
        </SubmitButton>
      </div>
    </Form>
  )
}

/** The card scanned: tier, masked name, validity, and the vouchers this counter redeems. */
export function CardResult({ reply }: { reply: CounterReply }) {
  const { counter: t } = useMessages(vouchers)
  const f = useFormat()
  const own = useOwnWords()
  const { card } = reply
  if (!card) return null
  if (card.fault !== null) {
    const faults: Record<string, string> = t.faults
    return (
      <Notice tone="urgent" role="alert" title={t.refusedTitle}>
        {faults[card.fault] ?? t.faults.other}
      </Notice>
    )
  }
  const nameOf = (id: string) => {
    const row = card.vouchers.find(one => one.id === id)
    return row ? own(row.nameZh, row.nameEn) : ''
  }
  return (
    <>
      <Outcome reply={reply} nameOf={nameOf} />
      <Card>
        <DefinitionRows
          items={[
            { term: t.tier, value: own(card.tier.nameZh, card.tier.nameEn) },
            { term: t.name, value: card.name },
            { term: t.valid, value: f.date(card.validUntil) },
          ]}
        />
      </Card>
      <Card title={t.vouchers}>
        {card.vouchers.length === 0 && <p className="hint">{t.none}</p>}
        {card.vouchers.map(row => (
          <Redeem key={row.id} row={row} reply={reply} />
        ))}
      </Card>
    </>
  )
}
