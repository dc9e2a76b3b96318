import type { Tx } from '../../platform/db.server'
import type { EnterpriseStatus } from './enterprise-status'

export type KnownEnterprise = {
  id: string
  name: string
  externalId: string | null
  creditCode: string | null
}

/** Enterprises that have one of these names, external ids or credit codes. */
export async function findKnownEnterprises(
  tx: Tx,
  keys: { names: string[]; externalIds: string[]; creditCodes: string[] },
): Promise<KnownEnterprise[]> {
  return tx.enterprise.findMany({
    where: {
      OR: [
        { name: { in: keys.names } },
        { externalId: { in: keys.externalIds } },
        { creditCode: { in: keys.creditCodes } },
      ],
    },
    select: { id: true, name: true, externalId: true, creditCode: true },
  })
}

export type EnterpriseColumns = {
  externalId: string | null
  name: string
  creditCode: string | null
  industryCode: string | null
  cluster: string | null
  city: string
  district: string
  size: string | null
  contactName: string | null
  contactEmail: string | null
  pinyin: string
  initials: string
}

/** Adds enterprises with their organisations, all in one state; the ids are given by the caller. */
export async function insertEnterprises(
  tx: Tx,
  rows: (EnterpriseColumns & { id: string })[],
  status: EnterpriseStatus,
): Promise<void> {
  if (rows.length === 0) return
  await tx.organisation.createMany({
    data: rows.map(({ id, name }) => ({ id, kind: 'enterprise' as const, name })),
  })
  await tx.enterprise.createMany({ data: rows.map(row => ({ ...row, status })) })
}

/** Changes imported columns where they differ; empty ones keep what is there. Returns the ids that changed. */
export async function changeEnterprises(
  tx: Tx,
  rows: (EnterpriseColumns & { id: string })[],
): Promise<string[]> {
  if (rows.length === 0) return []
  const changed = await tx.$queryRaw<{ id: string }[]>`
    UPDATE enterprise e SET name = r.name, "externalId" = r."externalId", "creditCode" = r."creditCode",
      "industryCode" = r."industryCode", cluster = r.cluster, city = r.city, district = r.district, size = r.size,
      "contactName" = r."contactName", "contactEmail" = r."contactEmail", pinyin = r.pinyin,
      initials = r.initials, "updatedAt" = now()
    FROM (
      SELECT i.id, i.name, COALESCE(i."externalId", o."externalId") AS "externalId",
        COALESCE(i."creditCode", o."creditCode") AS "creditCode",
        COALESCE(i."industryCode", o."industryCode") AS "industryCode", COALESCE(i.cluster, o.cluster) AS cluster,
        COALESCE(NULLIF(i.city, ''), o.city) AS city, COALESCE(NULLIF(i.district, ''), o.district) AS district,
        COALESCE(i.size, o.size) AS size, COALESCE(i."contactName", o."contactName") AS "contactName",
        COALESCE(i."contactEmail", o."contactEmail") AS "contactEmail", i.pinyin, i.initials
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS i(id uuid, name text, "externalId" text,
        "creditCode" text, "industryCode" text, cluster text, city text, district text, size text,
        "contactName" text, "contactEmail" text, pinyin text, initials text)
      JOIN enterprise o ON o.id = i.id
    ) r
    WHERE e.id = r.id AND (e.name, e."externalId", e."creditCode", e."industryCode", e.cluster, e.city, e.district,
      e.size, e."contactName", e."contactEmail") IS DISTINCT FROM (r.name, r."externalId", r."creditCode",
      r."industryCode", r.cluster, r.city, r.district, r.size, r."contactName", r."contactEmail")
    RETURNING e.id`
  const ids = changed.map(row => row.id)
  await tx.$executeRaw`
    UPDATE organisation o SET name = e.name FROM enterprise e
    WHERE e.id = o.id AND o.id = ANY(${ids}::uuid[]) AND o.name <> e.name`
  return ids
}

/** Stores measured reply times; enterprises not named lose theirs. */
export async function writeReplyTimes(
  tx: Tx,
  rows: { enterpriseId: string; medianHours: number | null; sample: number }[],
): Promise<number> {
  return tx.$executeRaw`
    UPDATE enterprise e SET "medianReplyHours" = m."medianHours", "replySample" = COALESCE(m.sample, 0)
    FROM enterprise o LEFT JOIN jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS m("enterpriseId" uuid, "medianHours" int, sample int) ON m."enterpriseId" = o.id
    WHERE e.id = o.id AND (e."medianReplyHours", e."replySample")
      IS DISTINCT FROM (m."medianHours", COALESCE(m.sample, 0))`
}
