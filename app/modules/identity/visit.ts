/** What a command about accounts knows of its request; the `Access` of a loader or action fits. */
export type Visit = {
  actor: { userId: string; kind: string; organisationId?: string | null } | null
  now: Date
  requestId: string
  ip: string
  locale: 'zh-CN' | 'en'
}

/** The visit of somebody who is logged in. */
export type SignedInVisit = Visit & { actor: NonNullable<Visit['actor']> }
