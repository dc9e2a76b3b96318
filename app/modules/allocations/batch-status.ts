/** States of a batch: 草稿, 报名, 资格公示, 名册冻结, 结果公示, 选房, 结束, 取消. */
export const BATCH_STATUSES = [
  'draft',
  'open',
  'notice',
  'frozen',
  'ranked',
  'selecting',
  'closed',
  'cancelled',
] as const
export type BatchStatus = (typeof BATCH_STATUSES)[number]

/** The table: for each state, from which states the office brings it about. A batch by points is never frozen. */
export const BATCH_ORIGINS: Record<BatchStatus, readonly BatchStatus[]> = {
  draft: [],
  open: ['draft'],
  notice: ['open'],
  frozen: ['notice'],
  ranked: ['notice', 'frozen'],
  selecting: ['ranked'],
  closed: ['selecting'],
  cancelled: ['draft', 'open', 'notice'],
}

/** Whether a batch may go from one state to another. */
export function mayMoveBatch(from: BatchStatus, to: BatchStatus): boolean {
  return BATCH_ORIGINS[to].includes(from)
}

/** Whether visitors may see a batch in this state. */
export function isPublicBatch(status: BatchStatus): boolean {
  return status !== 'draft'
}

/** Whether somebody can apply now. */
export function takesApplications(
  batch: { status: BatchStatus; applyFrom: Date; applyUntil: Date },
  now: Date,
): boolean {
  return batch.status === 'open' && batch.applyFrom <= now && now < batch.applyUntil
}
