import { db, type Prisma, type Tx } from '../../platform/db.server'

/** Inserts an announced lottery; returns its id. */
export async function insertLottery(tx: Tx, data: Prisma.LotteryUncheckedCreateInput): Promise<string> {
  return (await tx.lottery.create({ data, select: { id: true } })).id
}

/** A lottery, locked until the end of the transaction. */
export async function findLotteryLocked(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT id FROM lottery WHERE id = ${id}::uuid FOR NO KEY UPDATE`
  return tx.lottery.findUnique({ where: { id } })
}

/** Stores the frozen roster. */
export async function storeRoster(
  tx: Tx,
  id: string,
  roster: { rosterText: string; rosterHash: string; entrants: number; frozenAt: Date },
): Promise<void> {
  await tx.lottery.update({ where: { id }, data: roster })
}

/** Stores the drawn result. */
export async function storeResult(
  tx: Tx,
  id: string,
  result: { entropy: string; entropyNote: string; resultText: string; drawnAt: Date },
): Promise<void> {
  await tx.lottery.update({ where: { id }, data: result })
}

/** A lottery with its files. */
export async function findLottery(id: string) {
  return db().lottery.findUnique({ where: { id }, include: { batch: { select: { id: true } } } })
}

/** One of the published files of a lottery, with the code that names it. */
export async function findLotteryFile(id: string, which: 'rosterText' | 'resultText') {
  const row = await db().lottery.findUnique({
    where: { id },
    select: { code: true, rosterText: which === 'rosterText', resultText: which === 'resultText' },
  })
  const text = row?.[which]
  return row && typeof text === 'string' ? { code: row.code, text } : null
}
