import type { UserKind } from '~/modules/access/index'
import { paths } from '~/paths'

/** Where each kind of account finds its registrations. */
export const OWN_EVENTS: Record<UserKind, string> = {
  graduate: paths.myEvents(),
  enterprise: paths.enterpriseEvents(),
  university: paths.universityEvents(),
  leader: paths.cadreEvents(),
  liaison: paths.cadreEvents(),
  department: paths.departmentEvents(),
  office: paths.officeEvents(),
}
