import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { fairPlans } from '~/i18n/fair-plans'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { absenceChoices, partiesMeant, repairPlan } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { limitRate } from '~/platform/http/rate-limit.server'
import { redirectSaying } from '~/platform/http/responses.server'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { AbsenceForm, type AbsenceReply } from './absence-form'
import { readAbsence } from './absence-form.server'
import { fairOf } from './fair-of.server'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'timetable.manage')
  const fair = await fairOf(access, args.params.slug)
  const choices = await absenceChoices(fair.id, access.now)
  return { fair: { slug: fair.slug, name: fair.name }, ...choices }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.fair.name }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'timetable.manage')
  await limitRate('write', access.actor.userId, access.now)
  const fair = await fairOf(access, args.params.slug)
  const form = await args.request.formData()
  const parties = await partiesMeant(fair.id, String(form.get('party') ?? ''))
  const read = readAbsence(form, parties)
  if (!read.ok) return data<AbsenceReply>(read.reply, { status: 400 })
  const done = await repairPlan({ access, editionId: fair.id, input: read.input })
  if (!done.ok) {
    return data<AbsenceReply>({ errors: {}, refusal: done.code, typed: read.typed }, { status: 409 })
  }
  if (read.input.way === 'ask') return redirectSaying(paths.officeFairOffers(fair.slug), 'alternates-asked')
  const said = read.input.way === 'few' ? 'timetable-asked' : 'timetable-repaired'
  return redirectSaying(paths.officeFairPlan(fair.slug, done.value.planId), said)
}

export default function FairAbsence() {
  const { fair, published, parties, slots } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as AbsenceReply | undefined
  const t = useMessages(fairPlans)
  return (
    <Page width="text">
      <PageHeader
        title={t.absence.title}
        lead={t.absence.lead}
        back={{ to: paths.officeFairPlans(fair.slug), label: t.back }}
      />
      {reply?.refusal && <Notice tone="urgent" role="alert" title={t.refusals[reply.refusal]} />}
      {published ? (
        <AbsenceForm parties={parties} slots={slots} reply={reply} />
      ) : (
        <Notice tone="warning" title={t.refusals['not-published']} />
      )}
    </Page>
  )
}
