import { isId } from '../../kernel/ids'
import type { Tx } from '../../platform/db.server'
import { type EnterpriseStatus, mayContact } from './enterprise-status'
import { findDecisions, findEnterprise } from './enterprises.store.server'
import { publishedReplyHours } from './reply-time'

/** The enterprise somebody acts for, with all of its profile; null when they act for none. */
export async function ownEnterprise(access: { actor: { organisationId: string | null } }) {
  const { organisationId } = access.actor
  return organisationId ? findEnterprise(organisationId) : null
}

/** An enterprise with the history of decisions, for the talent office; null when there is none. */
export async function enterpriseForOffice(id: string) {
  const enterprise = isId(id) ? await findEnterprise(id) : null
  return enterprise && { enterprise, decisions: await findDecisions(id) }
}

/** Past decisions about one's own enterprise, newest first. */
export async function ownDecisions(access: { actor: { organisationId: string | null } }) {
  const { organisationId } = access.actor
  return organisationId ? findDecisions(organisationId) : []
}

/**
 * What everybody may see of an enterprise: no contact, no licence, no credit code. Null for one that does not exist
 * or is suspended; whether an unreviewed one is shown is for the page to decide (`verified`).
 */
export async function publicEnterprise(id: string) {
  const row = isId(id) ? await findEnterprise(id) : null
  if (!row || row.status === 'suspended') return null
  const { name, shortName, cluster, city, district, address, size, introduction, website, industryCode } = row
  return {
    id,
    name,
    shortName,
    cluster,
    city,
    district,
    address,
    size,
    introduction,
    website,
    industryCode,
    verified: mayContact(row),
    replyHours: publishedReplyHours(row),
    replySample: row.replySample,
  }
}

/** The state of an enterprise inside a transaction, for modules that ask `mayContact`; null when there is none. */
export async function enterpriseStanding(
  tx: Tx,
  id: string,
): Promise<{ id: string; name: string; status: EnterpriseStatus } | null> {
  const row = await findEnterprise(id, tx)
  return row && { id: row.id, name: row.name, status: row.status }
}
