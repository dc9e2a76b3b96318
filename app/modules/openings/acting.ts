/** The organisation somebody acts for; a command of an organisation reached without one is a bug of the route. */
export function organisationOf(access: { actor: { organisationId: string | null } }): string {
  if (!access.actor.organisationId) throw new Error('acts for no organisation')
  return access.actor.organisationId
}

/** The talent behind the account of a graduate; null before the first profile. */
export function talentOf(access: { actor: { talentId: string | null } }): string | null {
  return access.actor.talentId
}
