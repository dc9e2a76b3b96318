import { redirect } from '@remix-run/node'
import { env } from '../../platform/env.server'
import { type RouteArgs, requestContext } from '../../platform/http/context.server'
import { type RequestLocale, requestLocale } from '../../platform/http/locale.server'
import { limitRateInSteps } from '../../platform/http/rate-limit.server'
import { forbidden } from '../../platform/http/responses.server'
import { currentAccount } from '../identity/index.server'
import type { Actor } from './actor'
import { can } from './can'
import { type Capability, READS_PEOPLE } from './capabilities'

/** What a loader or action knows of its request: who acts (if anybody), when, in which language. Also the `ChangeContext` of commands. */
export type Access<A extends Actor | null = Actor> = {
  actor: A
  now: Date
  requestId: string
  ip: string
  locale: RequestLocale
}

const known = new WeakMap<object, Promise<Actor | null>>()

async function loadActor(request: Request): Promise<Actor | null> {
  const account = await currentAccount(request)
  if (!account) return null
  const membership = account.memberships[0]
  return {
    userId: account.id,
    kind: account.kind,
    name: account.name,
    email: account.email,
    locale: account.locale === 'en' ? 'en' : 'zh-CN',
    organisationId: membership?.organisation.id ?? null,
    organisation: membership
      ? {
          ...membership.organisation,
          role: membership.role,
          status: membership.status === 'active' ? 'active' : 'pending',
        }
      : null,
    talentId: account.talent?.id ?? null,
    twoFactorEnabled: account.twoFactorEnabled ?? false,
  }
}

/** The actor of a request, asked once however many loaders run for it. */
function actorOf(args: RouteArgs): Promise<Actor | null> {
  const key = args.context as object
  const found = known.get(key)
  if (found) return found
  const loading = loadActor(args.request)
  known.set(key, loading)
  return loading
}

/** For pages everybody may see: says who looks, refuses nobody. */
export async function publicAccess(args: RouteArgs): Promise<Access<Actor | null>> {
  const [actor, locale] = await Promise.all([actorOf(args), requestLocale(args.request)])
  const { requestId, ip } = requestContext(args)
  return { actor, now: new Date(), requestId, ip, locale }
}

function loginAddress(request: Request): string {
  const url = new URL(request.url)
  const next = url.pathname.replace(/\.data$/, '') + url.search
  return `/login?next=${encodeURIComponent(next)}`
}

/** Whether an account must have its second factor before it may do anything: the talent office, except in the demonstration. */
export function needsSecondFactor(actor: Pick<Actor, 'kind'>): boolean {
  return actor.kind === 'office' && !env().DEMO
}

/**
 * Begins every loader and action that is not public. Throws a redirect to the login for visitors, 403 for
 * accounts without the capability, 429 for one that reads people's particulars faster than a person could; outside
 * the demonstration the talent office needs its second factor first.
 * Tenant scope is not decided here: it stands inside each query.
 */
export async function authorize(args: RouteArgs, capability: Capability): Promise<Access> {
  const access = await publicAccess(args)
  const { actor } = access
  if (!actor) throw redirect(loginAddress(args.request))
  if (!can(actor, capability)) throw forbidden()
  if (needsSecondFactor(actor) && !actor.twoFactorEnabled && capability !== 'account.manage') {
    throw redirect('/account/two-factor')
  }
  if (READS_PEOPLE.has(capability) && args.request.method === 'GET')
    await limitRateInSteps('profileRead', actor.userId, access.now)
  return { ...access, actor }
}
