import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { applications } from '~/i18n/applications'
import { messagesFor } from '~/i18n/catalogue'
import { useMessages } from '~/i18n/react'
import { isId } from '~/kernel/ids'
import { authorize } from '~/modules/access/index.server'
import { applySchema, profileGaps } from '~/modules/applications/index'
import { myApplicationFor, submitApplication } from '~/modules/applications/index.server'
import { openingForPublicPage } from '~/modules/openings/index.server'
import { myProfile } from '~/modules/talents/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { ButtonLink } from '~/ui/page/button'
import { Card } from '~/ui/page/card'
import { DefinitionRows } from '~/ui/page/definitions'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { useReply } from '../application-words'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'application.submit')
  const openingId = args.params.openingId ?? ''
  const opening = isId(openingId) ? await openingForPublicPage(openingId, access.now) : null
  if (!opening) throw notFound()
  const application = await myApplicationFor(access.actor.talentId, openingId)
  if (application && application.status !== 'withdrawn') return redirect(paths.myApplication(application.id))
  const profile = await myProfile(access)
  return {
    title: messagesFor(applications, access.locale).apply.title,
    opening: {
      id: opening.id,
      title: opening.facts.title,
      enterprise: opening.enterprise.name,
      closedBecause: opening.closedBecause,
    },
    again: application !== null,
    shutOut: profile.blocked.some(enterprise => enterprise.id === opening.enterprise.id),
    gaps: profileGaps({ ...profile, educationCount: profile.educations.length }),
    sends: {
      profile: [profile.name, profile.universityName, profile.majorName].filter(Boolean).join(' · '),
      contact: [profile.phone, profile.contactEmail ?? access.actor.email].filter(Boolean).join(' · '),
      resume: profile.resume?.name ?? null,
    },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded ? `${loaded.title} · ${loaded.opening.title}` : '' },
]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'application.submit')
  await limitRate('write', access.actor.userId, access.now)
  const openingId = args.params.openingId ?? ''
  const form = await args.request.formData()
  const parsed = parseForm(form, applySchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const sent = await submitApplication({ access, openingId, input: parsed.value })
  if (sent.ok) return redirectSaying(paths.myApplication(sent.value.applicationId), 'application-sent')
  if (sent.code === 'not-found') throw notFound()
  if (sent.code === 'already-applied') {
    const own = await myApplicationFor(access.actor.talentId, openingId)
    if (own) return redirectSaying(paths.myApplication(own.id), 'application-already')
  }
  return data<FormReply>(refusedForm(form, sent.code), { status: 409 })
}

function Sends() {
  const { apply: t } = useMessages(applications)
  const { sends } = useLoaderData<typeof loader>()
  return (
    <Card title={t.sends} link={{ to: paths.myProfile(), label: t.edit }}>
      <DefinitionRows
        items={[
          { term: t.profile, value: sends.profile },
          { term: t.contact, value: sends.contact },
          { term: t.resume, value: sends.resume ?? t.noResume },
        ]}
      />
    </Card>
  )
}

function Gaps() {
  const { apply: t } = useMessages(applications)
  const { gaps } = useLoaderData<typeof loader>()
  return (
    <>
      <Notice tone="warning" title={t.gapsTitle}>
        <ul>
          {gaps.map(gap => (
            <li key={gap}>{t.gaps[gap]}</li>
          ))}
        </ul>
      </Notice>
      <p className="mt-4">
        <ButtonLink to={paths.myProfile()}>{t.complete}</ButtonLink>
      </p>
    </>
  )
}

function Body() {
  const { opening, gaps, shutOut, again } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { errors, value } = useReply(reply)
  const { apply: t, errors: words } = useMessages(applications)
  const why = opening.closedBecause ?? (shutOut ? 'shut-out' : null)
  if (why) {
    return (
      <Notice tone="warning" title={t.cannot}>
        <p>{words[why]}</p>
        {shutOut && <Link to={paths.myPrivacy()}>{t.edit}</Link>}
      </Notice>
    )
  }
  if (gaps.length > 0) return <Gaps />
  return (
    <Form method="post" className="form" noValidate>
      <ErrorSummary errors={errors} />
      {again && <Notice>{t.again}</Notice>}
      <Sends />
      <TextArea
        label={t.message}
        name="message"
        hint={t.messageHint}
        optional
        limit={1000}
        error={errors?.message}
        defaultValue={value('message')}
      />
      <FormActions>
        <SubmitButton>{t.submit}</SubmitButton>
      </FormActions>
    </Form>
  )
}

export default function Apply() {
  const { opening } = useLoaderData<typeof loader>()
  const { apply: t } = useMessages(applications)
  return (
    <Page width="text">
      <PageHeader
        title={t.titleOf({ opening: opening.title })}
        lead={t.leadOf({ enterprise: opening.enterprise })}
        back={{ to: paths.opening(opening.id), label: t.back }}
      />
      <Body />
    </Page>
  )
}
