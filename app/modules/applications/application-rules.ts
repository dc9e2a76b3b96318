/** What the profile of an applicant must hold at least. */
export type ProfileMinimum = {
  name: string
  phone: string | null
  educationCount: number
}
export type ProfileGap = 'name' | 'phone' | 'education'

/** What is missing for an application: a name, a telephone number, one education. */
export function profileGaps(profile: ProfileMinimum): ProfileGap[] {
  const gaps: ProfileGap[] = []
  if (profile.name.trim() === '') gaps.push('name')
  if (!profile.phone) gaps.push('phone')
  if (profile.educationCount === 0) gaps.push('education')
  return gaps
}

const DAY_MS = 86_400_000

/** The instant by which a first answer is due: `replyDays` civil days after the application. */
export function replyDue(submittedAt: Date, replyDays: number): Date {
  return new Date(submittedAt.getTime() + replyDays * DAY_MS)
}

/** How an unanswered application stands against its clock. */
export function replyClock(submittedAt: Date, replyDays: number, now: Date) {
  const due = replyDue(submittedAt, replyDays)
  const waitingDays = Math.floor((now.getTime() - submittedAt.getTime()) / DAY_MS)
  return { due, waitingDays, overdue: now > due }
}

/** Whether an offer still waits for its answer: open, its deadline not passed. */
export function isOfferOpen(offer: { status: string; deadline: Date }, now: Date): boolean {
  return offer.status === 'open' && offer.deadline > now
}
