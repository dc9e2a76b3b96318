import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react'
import { fairPlans } from '~/i18n/fair-plans'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { isSolved, isUnderWay } from '~/modules/fairs/index'
import { planForOffice } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { limitRate } from '~/platform/http/rate-limit.server'
import { notFound } from '~/platform/http/responses.server'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { PlanEnded, PlanProgress, type ShownProgress } from '../fairs/plan-progress'
import { fairOf } from './fair-of.server'
import { actOnPlan } from './fair-plan-action.server'
import { PlanActions } from './plan-actions'
import { PlanBody } from './plan-body'
import { PLAN_TONES } from './plan-states'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'timetable.manage')
  const fair = await fairOf(access, args.params.slug)
  const shown = await planForOffice(fair.id, args.params.planId ?? '', access.locale, access.now)
  if (!shown) throw notFound()
  return { fair: { slug: fair.slug, name: fair.name, venue: fair.venue }, ...shown }
}

export type OfficePlan = Awaited<ReturnType<typeof loader>>

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded && `${loaded.fair.name} · ${loaded.plan.number}` },
]

/** Choosing another view or meeting needs nothing new. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  currentUrl,
  nextUrl,
  formMethod,
  defaultShouldRevalidate,
}) =>
  formMethod === undefined && currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search
    ? false
    : defaultShouldRevalidate

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'timetable.manage')
  await limitRate('write', access.actor.userId, access.now)
  const fair = await fairOf(access, args.params.slug)
  const target = { access, editionId: fair.id, planId: args.params.planId ?? '' }
  return actOnPlan(target, await args.request.formData(), fair.slug, new URL(args.request.url))
}

export default function FairPlan() {
  const shown = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as { refusal?: string } | undefined
  const t = useMessages(fairPlans)
  const { fair, plan } = shown
  const refusal = reply?.refusal as keyof typeof t.refusals | undefined
  return (
    <Page>
      <PageHeader
        title={t.of({ fair: fair.name })}
        lead={
          <>
            {t.version(plan)} <StatusTag tone={PLAN_TONES[plan.state]}>{t.states[plan.state]}</StatusTag>
            {plan.note && ` ${plan.note}`}
          </>
        }
        back={{ to: paths.officeFairPlans(fair.slug), label: t.back }}
        actions={isSolved(plan.state) ? <PlanActions shown={shown} /> : undefined}
      />
      {refusal && <Notice tone="urgent" role="alert" title={t.refusals[refusal] ?? refusal} />}
      {isUnderWay(plan.state) && (
        <PlanProgress
          progress={plan.progress as ShownProgress | null}
          cancelAsked={plan.cancelAskedAt !== null}
        />
      )}
      {(plan.state === 'failed' || plan.state === 'cancelled') && (
        <PlanEnded state={plan.state} error={plan.error} />
      )}
      {isSolved(plan.state) && <PlanBody shown={shown} />}
    </Page>
  )
}
