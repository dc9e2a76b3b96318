import { messagesFor } from '../../i18n/catalogue'
import { fairDays } from '../../i18n/fair-days'
import { startOfDay } from '../../kernel/local-date'
import type { Access } from '../access/index.server'
import { fairResults, type ResultRow } from '../fair-days/index.server'
import { noteExport } from './note-export.server'
import { streamWorkbook } from './stream-workbook.server'
import { type Cell, type Column, rowsOf } from './table'

type Words = ReturnType<typeof messagesFor<(typeof fairDays)['zh-CN']>>

function columnsOf({ results: t, outcome }: Words): Column[] {
  return [
    { heading: t.university, kind: 'text', width: 28 },
    { heading: t.enterprise, kind: 'text', width: 32 },
    { heading: t.time, kind: 'date' },
    { heading: t.state, kind: 'text' },
    { heading: t.intents, kind: 'text' },
    { heading: t.openings, kind: 'number' },
    { heading: t.cooperations, kind: 'text', width: 28 },
    { heading: outcome.nextStep, kind: 'text', width: 32 },
    { heading: t.owner, kind: 'text' },
    { heading: t.ownerName, kind: 'text' },
    { heading: t.dueOn, kind: 'date' },
    { heading: t.closedAt, kind: 'date' },
    { heading: t.note, kind: 'text', width: 40 },
  ]
}

function cellsOf(row: ResultRow, t: Words): Cell[][] {
  const facts = [
    row.university,
    row.enterprise,
    row.startsAt,
    t.states[row.state],
    t.results.intent[row.intent],
    row.openings,
    row.cooperations.map(kind => t.cooperations[kind]).join('、'),
  ]
  const note = row.notes.join(' | ')
  if (row.steps.length === 0) return [[...facts, null, null, null, null, null, note]]
  return row.steps.map((step, at) => [
    ...(at === 0 ? facts : [row.university, row.enterprise, row.startsAt, null, null, null, null]),
    step.nextStep,
    step.ownerSide && t.sides[step.ownerSide],
    step.ownerName,
    step.dueOn && startOfDay(step.dueOn),
    step.closedAt,
    at === 0 ? note : null,
  ])
}

async function* linesOf(rows: readonly ResultRow[], t: Words) {
  for (const row of rows) yield* cellsOf(row, t)
}

/** Every meeting of an edition with its outcome, one line for each next step; null when there is no such edition. */
export async function exportFairResults(access: Access, slug: string): Promise<Response | null> {
  const results = await fairResults(access, slug)
  if (!results) return null
  await noteExport(access, 'fair-results', results.rows.length)
  const t = messagesFor(fairDays, access.locale)
  return streamWorkbook(
    { sheet: t.results.sheet, columns: columnsOf(t), rows: rowsOf(linesOf(results.rows, t), cells => cells) },
    `${results.head.name} ${t.results.title}`,
  )
}
