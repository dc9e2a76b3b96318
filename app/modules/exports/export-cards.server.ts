import { cardOffice } from '../../i18n/card-office'
import { cards } from '../../i18n/cards'
import { messagesFor } from '../../i18n/catalogue'
import type { Access } from '../access/index.server'
import type { CardFilter } from '../cards/index.server'
import { allIssuedCards } from '../cards/index.server'
import { noteExport } from './note-export.server'
import { streamWorkbook } from './stream-workbook.server'
import type { Cell, Column } from './table'

function columnsFor(locale: Access['locale']): Column[] {
  const { issued: t } = messagesFor(cardOffice, locale)
  return [
    { heading: t.number, kind: 'text', width: 16 },
    { heading: t.holder, kind: 'text', width: 14 },
    { heading: t.tier, kind: 'text', width: 20 },
    { heading: t.relation, kind: 'text', width: 10 },
    { heading: t.employer, kind: 'text', width: 30 },
    { heading: t.issuedAt, kind: 'date' },
    { heading: t.validUntil, kind: 'date' },
    { heading: t.checkDueOn, kind: 'date' },
    { heading: t.standing, kind: 'text', width: 14 },
  ]
}

async function* each(rows: Cell[][]) {
  yield* rows
}

/** Issued cards under the filter of the office's list. */
export async function exportCards(access: Access, filter: CardFilter): Promise<Response> {
  const { locale } = access
  const t = messagesFor(cards, locale)
  const list = await allIssuedCards(filter, access.now)
  await noteExport(access, 'cards', list.length, true)
  const rows = list.map(card => [
    card.number,
    card.holderName,
    t.tierNamed({ code: card.tierCode, name: locale === 'en' ? card.tier.nameEn : card.tier.nameZh }),
    t.relations[card.relation],
    card.employerName,
    card.issuedAt,
    card.validUntil,
    card.checkDueOn,
    t.standings[card.standing],
  ])
  return streamWorkbook({
    sheet: messagesFor(cardOffice, locale).tabs.issued,
    columns: columnsFor(locale),
    rows: each(rows),
  })
}
