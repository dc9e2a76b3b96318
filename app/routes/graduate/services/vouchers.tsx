import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { vouchers } from '~/i18n/vouchers'
import { authorize } from '~/modules/access/index.server'
import { myVouchers } from '~/modules/vouchers/index.server'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/list/empty-state'
import { ResultRow, RowList } from '~/ui/list/row-list'
import { DotLine } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { Section } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { useOwnWords } from '../../own-words'
import { pageTitle } from '../../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, vouchers, t => t.mine.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'service.apply')
  return myVouchers(access)
}
type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function VoucherRow({ row }: { row: Loaded['vouchers'][number] }) {
  const t = useMessages(vouchers)
  const f = useFormat()
  const own = useOwnWords()
  const where = f.list(row.counters.map(one => `${one.partner} ${own(one.name, one.nameEn)}`))
  return (
    <ResultRow
      title={own(row.nameZh, row.nameEn)}
      end={
        <span>
          <StatusTag tone={row.left > 0 ? 'done' : 'ended'}>
            {row.left > 0 ? t.left(row) : t.usedUp}
          </StatusTag>
        </span>
      }
      meta={
        <DotLine
          items={[
            t.quota({ period: t.periods[row.period], uses: row.quota }),
            t.validUntil({ day: f.date(row.validUntil) }),
          ]}
        />
      }
      note={<DotLine items={[own(row.termsZh, row.termsEn), where && t.mine.where({ names: where })]} />}
    />
  )
}

/** The own vouchers with what is left in this period, and where they were used. */
export default function MyVouchers() {
  const { card, vouchers: rows, uses } = useLoaderData<typeof loader>()
  const { mine: t } = useMessages(vouchers)
  const f = useFormat()
  const own = useOwnWords()
  return (
    <Page width="text">
      <PageHeader title={t.title} lead={t.lead} back={{ to: paths.myServices(), label: t.back }} />
      {rows.length === 0 ? (
        <EmptyState title={card ? t.none : t.noCard} />
      ) : (
        <RowList>
          {rows.map(row => (
            <VoucherRow key={row.id} row={row} />
          ))}
        </RowList>
      )}
      <Section title={t.log}>
        {uses.length === 0 && <p className="hint">{t.noUses}</p>}
        <RowList>
          {uses.map(use => (
            <ResultRow
              key={use.id}
              title={own(use.voucher.nameZh, use.voucher.nameEn)}
              meta={
                <DotLine
                  items={[
                    f.dateTime(use.usedAt),
                    `${use.counter.partner} ${own(use.counter.name, use.counter.nameEn)}`,
                  ]}
                />
              }
            />
          ))}
        </RowList>
      </Section>
    </Page>
  )
}
