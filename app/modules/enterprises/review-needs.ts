/** What the talent office needs before it can look at an enterprise. */
export const REVIEW_NEEDS = ['creditCode', 'licence', 'contactName', 'contactPhone', 'city'] as const
export type ReviewNeed = (typeof REVIEW_NEEDS)[number]

type Facts = {
  name: string
  creditCode: string | null
  licenceFileId: string | null
  contactName: string | null
  contactPhone: string | null
  city: string
}

/** What is missing before an enterprise can be reviewed; empty when nothing is. */
export function missingForReview(enterprise: Omit<Facts, 'name'>): ReviewNeed[] {
  const present: Record<ReviewNeed, unknown> = {
    creditCode: enterprise.creditCode,
    licence: enterprise.licenceFileId,
    contactName: enterprise.contactName,
    contactPhone: enterprise.contactPhone,
    city: enterprise.city,
  }
  return REVIEW_NEEDS.filter(need => !present[need])
}

/** Whether a change touches what the review was about: name, credit code or licence. */
export function isMaterialChange(
  before: Pick<Facts, 'name' | 'creditCode' | 'licenceFileId'>,
  after: Pick<Facts, 'name' | 'creditCode' | 'licenceFileId'>,
): boolean {
  return (
    before.name !== after.name ||
    before.creditCode !== after.creditCode ||
    before.licenceFileId !== after.licenceFileId
  )
}
