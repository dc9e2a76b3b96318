import { departmentsToAssign, listRequestKinds } from '~/modules/requests/index.server'
import { listTiers } from '~/modules/services-offered/index.server'

/** What a service can be given: kinds of request, departments with people, tiers of the card. */
export async function serviceChoices() {
  const [kinds, departments, tiers] = await Promise.all([
    listRequestKinds(),
    departmentsToAssign(),
    listTiers(),
  ])
  return {
    kinds: kinds.map(({ key, zh, en }) => ({ key, zh, en })),
    departments: departments.map(({ id, name }) => ({ id, name })),
    tiers,
  }
}
export type ServiceChoices = Awaited<ReturnType<typeof serviceChoices>>
