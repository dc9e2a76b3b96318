import type { Tx } from '../../platform/db.server'

/** Whether an organisation may not register for an edition because of its absences in the last one before it. */
export async function isBarredFrom(tx: Tx, organisationId: string, editionId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ barred: boolean }[]>`
    WITH days AS (
      SELECT e.id, min(s.day) AS day FROM fair_edition e JOIN fair_session s ON s."editionId" = e.id GROUP BY e.id
    ), last AS (
      SELECT d.id FROM days d WHERE d.day = (
        SELECT max(o.day) FROM days o, days here WHERE here.id = ${editionId}::uuid AND o.day < here.day)
    )
    SELECT EXISTS (
      SELECT 1 FROM fair_no_show n JOIN last ON last.id = n."editionId"
      WHERE n."organisationId" = ${organisationId}::uuid AND n.rung = 'barred' AND n.status IN ('standing', 'upheld')
    ) AS barred`
  return row?.barred ?? false
}
