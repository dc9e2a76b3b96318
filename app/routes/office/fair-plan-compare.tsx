import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { fairPlans } from '~/i18n/fair-plans'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { isSolved } from '~/modules/fairs/index'
import { comparePlans, listPlans } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { notFound } from '~/platform/http/responses.server'
import { Button, ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { PlanDiffView } from '../fairs/plan-diff-view'
import { fairOf } from './fair-of.server'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'timetable.manage')
  const fair = await fairOf(access, args.params.slug)
  const other = new URL(args.request.url).searchParams.get('with') ?? ''
  const asked = await comparePlans(fair.id, args.params.planId ?? '', other, access.locale)
  const compared =
    asked?.plan.state === 'superseded'
      ? await comparePlans(fair.id, other, args.params.planId ?? '', access.locale)
      : asked
  if (!compared) throw notFound()
  const others = (await listPlans(fair.id)).filter(
    ({ id, state }) => isSolved(state) && id !== compared.plan.id,
  )
  return {
    fair: { slug: fair.slug, name: fair.name },
    ...compared,
    others: others.map(({ id, number }) => ({ id, number })),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded && `${loaded.fair.name} · ${loaded.other.number} / ${loaded.plan.number}` },
]

type Version = { id: string; number: number }

function OtherVersion({ here, chosen, others }: { here: string; chosen: string; others: Version[] }) {
  const t = useMessages(fairPlans)
  return (
    <Form method="get" action={here} className="no-print cluster mt-2" role="search">
      <label className="label" htmlFor="with">
        {t.compare.base}
      </label>
      <select className="input" id="with" name="with" defaultValue={chosen} key={chosen}>
        {others.map(one => (
          <option key={one.id} value={one.id}>
            {t.version(one)}
          </option>
        ))}
      </select>
      <Button type="submit" look="secondary">
        {t.compare.submit}
      </Button>
    </Form>
  )
}

export default function ComparePlans() {
  const compared = useLoaderData<typeof loader>()
  const t = useMessages(fairPlans)
  const { fair, plan, other, others } = compared
  return (
    <Page>
      <PageHeader
        title={t.compare.title({ number: plan.number, other: other.number })}
        lead={fair.name}
        back={{ to: paths.officeFairPlan(fair.slug, plan.id), label: t.version(plan) }}
        actions={
          plan.state === 'solved' ? (
            <ButtonLink to={paths.officeFairPlanPublish(fair.slug, plan.id)}>
              {t.actions.publish(plan)}
            </ButtonLink>
          ) : undefined
        }
      />
      <OtherVersion
        here={paths.officeFairPlanCompare(fair.slug, plan.id, other.id)}
        chosen={other.id}
        others={others}
      />
      <PlanDiffView compared={compared} />
    </Page>
  )
}
