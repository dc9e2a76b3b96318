import { db, type Prisma, type Tx } from '../../platform/db.server'
import type { PolicyKind, PolicyStatus } from './policy-status'

export type PolicyFilter = { q: string; kind: PolicyKind | null; tag: string; status: PolicyStatus | null }

/** The condition of a list; public ones ask for what is published. */
function where({ q, kind, tag, status }: PolicyFilter): Prisma.PolicyWhereInput {
  return {
    ...(status && { status }),
    ...(kind && { kind }),
    ...(tag && { tags: { has: tag } }),
    ...(q && {
      OR: [
        { title: { contains: q } },
        { titleEn: { contains: q, mode: 'insensitive' } },
        { department: { contains: q } },
        { body: { contains: q } },
      ],
    }),
  }
}

const ROW = {
  id: true,
  kind: true,
  status: true,
  title: true,
  titleEn: true,
  summary: true,
  department: true,
  effectiveOn: true,
  tags: true,
  publishedAt: true,
  updatedAt: true,
} satisfies Prisma.PolicySelect

/** One page of a list with its total, the newest first. */
export async function findPolicies(filter: PolicyFilter, { skip, take }: { skip: number; take: number }) {
  const [total, rows] = await Promise.all([
    db().policy.count({ where: where(filter) }),
    db().policy.findMany({
      where: where(filter),
      select: ROW,
      orderBy: [{ publishedAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }, { id: 'asc' }],
      skip,
      take,
    }),
  ])
  return { total, rows }
}

/** How many there are in each state. */
export async function countPolicies(): Promise<Map<PolicyStatus, number>> {
  const rows = await db().policy.groupBy({ by: ['status'], _count: true })
  return new Map(rows.map(row => [row.status, row._count]))
}

/** The tags of what is published, the most used first. */
export async function findTags(): Promise<string[]> {
  const rows = await db().$queryRaw<{ tag: string }[]>`
    SELECT tag FROM policy, unnest(tags) AS tag WHERE status = 'published'
     GROUP BY tag ORDER BY count(*) DESC, tag LIMIT 20`
  return rows.map(row => row.tag)
}

/** One policy with its attachments; only in these states when given. */
export async function findPolicy(id: string, statuses?: readonly PolicyStatus[]) {
  return db().policy.findFirst({
    where: { id, ...(statuses && { status: { in: [...statuses] } }) },
    include: { files: { select: { id: true, name: true, size: true }, orderBy: { at: 'asc' } } },
  })
}

/** One policy locked for a change; null when there is none. */
export async function lockPolicy(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM policy WHERE id = ${id}::uuid FOR UPDATE`
  return tx.policy.findUnique({ where: { id } })
}

/** Adds a policy; returns its id. */
export async function insertPolicy(tx: Tx, data: Prisma.PolicyUncheckedCreateInput): Promise<string> {
  return (await tx.policy.create({ data, select: { id: true } })).id
}

/** Changes a policy. */
export async function updatePolicy(
  tx: Tx,
  id: string,
  data: Prisma.PolicyUncheckedUpdateInput,
): Promise<void> {
  await tx.policy.update({ where: { id }, data })
}

/** Adds an attachment. */
export async function insertPolicyFile(tx: Tx, data: Prisma.PolicyFileUncheckedCreateInput): Promise<void> {
  await tx.policyFile.create({ data })
}

/** How many attachments a policy has. */
export async function countFiles(tx: Tx, policyId: string): Promise<number> {
  return tx.policyFile.count({ where: { policyId } })
}

/** Removes an attachment of a policy; the id of its file, or null. */
export async function takePolicyFile(tx: Tx, policyId: string, id: string): Promise<string | null> {
  const row = await tx.policyFile.findFirst({ where: { id, policyId }, select: { fileId: true } })
  if (row) await tx.policyFile.delete({ where: { id } })
  return row?.fileId ?? null
}

/** The file behind an attachment of a policy in one of these states. */
export async function findPolicyFile(
  policyId: string,
  id: string,
  statuses: readonly PolicyStatus[],
): Promise<string | null> {
  const row = await db().policyFile.findFirst({
    where: { id, policyId, policy: { status: { in: [...statuses] } } },
    select: { fileId: true },
  })
  return row?.fileId ?? null
}
