import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { fairPlans } from '~/i18n/fair-plans'
import { useMessages } from '~/i18n/react'
import { isId } from '~/kernel/ids'
import { authorize } from '~/modules/access/index.server'
import { comparePlans, planForOffice, publishPlan } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { PlanDiffView } from '../fairs/plan-diff-view'
import { fairOf } from './fair-of.server'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'timetable.manage')
  const fair = await fairOf(access, args.params.slug)
  const planId = args.params.planId ?? ''
  const shown = await planForOffice(fair.id, planId, access.locale, access.now)
  if (shown?.plan.state !== 'solved') throw notFound()
  const compared = shown.published
    ? await comparePlans(fair.id, planId, shown.published.id, access.locale)
    : null
  return {
    fair: { slug: fair.slug, name: fair.name },
    plan: { id: planId, number: shown.plan.number },
    compared,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.fair.name }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'timetable.manage')
  const fair = await fairOf(access, args.params.slug)
  const planId = args.params.planId ?? ''
  if (!isId(planId)) throw notFound()
  const done = await publishPlan({ access, editionId: fair.id, planId })
  if (done.ok) return redirectSaying(paths.officeFairPlan(fair.slug, planId), 'timetable-published')
  if (done.code === 'not-found') throw notFound()
  return data({ refusal: done.code }, { status: 409 })
}

export default function PublishPlan() {
  const { fair, plan, compared } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as
    | { refusal: Exclude<Awaited<ReturnType<typeof publishPlan>>, { ok: true }>['code'] }
    | undefined
  const t = useMessages(fairPlans)
  return (
    <Page>
      <PageHeader
        title={t.publish.title(plan)}
        lead={fair.name}
        back={{ to: paths.officeFairPlan(fair.slug, plan.id), label: t.version(plan) }}
      />
      {reply && <Notice tone="urgent" role="alert" title={t.refusals[reply.refusal]} />}
      <p>{compared ? t.publish.change : t.publish.first}</p>
      <Form method="post" className="form mt-2">
        <FormActions hint={t.publish.freeze}>
          <SubmitButton>{t.publish.submit}</SubmitButton>
        </FormActions>
      </Form>
      {compared && <PlanDiffView compared={compared} />}
    </Page>
  )
}
