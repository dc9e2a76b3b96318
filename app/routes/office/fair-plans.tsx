import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { fairPlans } from '~/i18n/fair-plans'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { isUnderWay } from '~/modules/fairs/index'
import { listPlans, startSolve } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { limitRate } from '~/platform/http/rate-limit.server'
import { badRequest, redirectSaying } from '~/platform/http/responses.server'
import { EmptyState } from '~/ui/list/empty-state'
import { ButtonLink } from '~/ui/page/button'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { Section } from '~/ui/page/section'
import { usePolling } from '../fairs/plan-progress'
import { fairOf } from './fair-of.server'
import { PlanTable } from './plan-table'
import { SolveForm } from './solve-form'
import { readSolveForm } from './solve-form.server'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'timetable.manage')
  const fair = await fairOf(access, args.params.slug)
  const plans = await listPlans(fair.id)
  return {
    fair: { slug: fair.slug, name: fair.name },
    plans: plans.map(({ _count, ...plan }) => ({ ...plan, meetings: _count.meetings })),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.fair.name }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'timetable.manage')
  await limitRate('write', access.actor.userId, access.now)
  const fair = await fairOf(access, args.params.slug)
  const input = readSolveForm(await args.request.formData())
  if (!input) throw badRequest()
  const started = await startSolve({ access, editionId: fair.id, input })
  if (!started.ok) return data({ refusal: started.code }, { status: 409 })
  return redirectSaying(paths.officeFairPlan(fair.slug, started.value.planId), 'timetable-asked')
}

export default function FairPlans() {
  const { fair, plans } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as
    | { refusal: Exclude<Awaited<ReturnType<typeof startSolve>>, { ok: true }>['code'] }
    | undefined
  const t = useMessages(fairPlans)
  const underWay = plans.some(plan => isUnderWay(plan.state))
  usePolling(underWay)
  return (
    <Page>
      <PageHeader
        title={t.of({ fair: fair.name })}
        lead={t.list.lead}
        back={{ to: paths.officeFair(fair.slug), label: fair.name }}
        actions={
          <>
            <ButtonLink look="quiet" to={paths.officeFairArrange()}>
              {t.list.arrange}
            </ButtonLink>
            <ButtonLink look="secondary" to={paths.officeFairOffers(fair.slug)}>
              {t.list.offers}
            </ButtonLink>
            <ButtonLink look="secondary" to={paths.officeFairAbsence(fair.slug)}>
              {t.list.absence}
            </ButtonLink>
          </>
        }
      />
      {reply && <Notice tone="urgent" role="alert" title={t.refusals[reply.refusal]} />}
      <div className="split-end mt-4">
        <Section title={t.list.versions}>
          {plans.length === 0 ? (
            <EmptyState title={t.list.none} text={t.list.noneText} />
          ) : (
            <PlanTable slug={fair.slug} plans={plans} />
          )}
        </Section>
        <aside className="rail">
          <SolveForm disabled={underWay} />
        </aside>
      </div>
    </Page>
  )
}
