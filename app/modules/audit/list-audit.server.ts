import { findAuditEntries } from './audit.store.server'

/** The audit log for the talent office, newest first; filters by action and subject kind. */
export async function listAudit(filter: {
  action?: string
  subjectKind?: string
  page: number
  pageSize: number
}) {
  return findAuditEntries(
    {
      ...(filter.action && { action: filter.action }),
      ...(filter.subjectKind && { subjectKind: filter.subjectKind }),
    },
    filter.page,
    filter.pageSize,
  )
}
