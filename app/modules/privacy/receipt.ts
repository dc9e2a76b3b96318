import { z } from 'zod'

const kept = z.object({
  count: z.number(),
  why: z.enum(['lease', 'draw', 'ledger', 'block', 'log', 'organisation']),
  until: z.string().nullable(),
})
const line = z.object({
  key: z.string(),
  removed: z.number(),
  emptied: z.number(),
  kept: z.array(kept),
})

export type ReceiptLine = z.output<typeof line>

type Outcome = {
  removed: number
  emptied?: number
  kept?: { count: number; why: string; until: string | null }[]
}

/** The line of one holding, none when there was nothing. */
export function receiptLine(key: string, outcome: Outcome): ReceiptLine[] {
  const { removed, emptied = 0, kept: stays = [] } = outcome
  if (removed + emptied + stays.length === 0) return []
  return [line.parse({ key, removed, emptied, kept: stays })]
}

/** The lines of a stored receipt. */
export function receiptLines(stored: unknown): ReceiptLine[] {
  return z.array(line).parse(stored)
}
