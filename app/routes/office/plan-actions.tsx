import { Form } from '@remix-run/react'
import { fairPlans } from '~/i18n/fair-plans'
import { useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { SubmitButton } from '~/ui/form/submit-button'
import { ButtonLink } from '~/ui/page/button'
import type { OfficePlan } from './fair-plan'

/** What can be done with a solved version: print, compare, copy, publish. */
export function PlanActions({ shown: { fair, plan, published, base } }: { shown: OfficePlan }) {
  const t = useMessages(fairPlans)
  const other = published && published.id !== plan.id ? published : base
  return (
    <>
      <ButtonLink look="secondary" to={paths.officeFairPlanPrint(fair.slug, plan.id)}>
        {t.actions.print}
      </ButtonLink>
      {other && (
        <ButtonLink look="secondary" to={paths.officeFairPlanCompare(fair.slug, plan.id, other.id)}>
          {t.actions.compare(other)}
        </ButtonLink>
      )}
      <Form method="post">
        <SubmitButton name="intent" value="copy" look="secondary">
          {t.actions.copy}
        </SubmitButton>
      </Form>
      {plan.state === 'published' && (
        <ButtonLink look="secondary" to={paths.officeFairAbsence(fair.slug)}>
          {t.actions.absence}
        </ButtonLink>
      )}
      {plan.state === 'solved' && (
        <ButtonLink to={paths.officeFairPlanPublish(fair.slug, plan.id)}>
          {t.actions.publish(plan)}
        </ButtonLink>
      )}
    </>
  )
}
