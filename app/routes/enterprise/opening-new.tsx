import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { messagesFor } from '~/i18n/catalogue'
import { openings } from '~/i18n/openings'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { openingSchema } from '~/modules/openings/index'
import { createOpening, newOpeningDefaults, submitOpening } from '~/modules/openings/index.server'
import { paths } from '~/paths'
import { parseForm } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { redirectSaying } from '~/platform/http/responses.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { OpeningForm, type OpeningReply } from './opening-form'
import { openingLists } from './opening-lists.server'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'opening.edit')
  return {
    ...(await newOpeningDefaults(access)),
    lists: await openingLists(),
    title: messagesFor(openings, access.locale).form.newTitle,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

/** The draft is kept first: a refused submission goes on at the opening's own page, nothing typed is lost. */
export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'opening.edit')
  await limitRate('write', access.actor.userId, access.now)
  const form = await args.request.formData()
  const parsed = parseForm(form, openingSchema)
  if (!parsed.ok) return data<OpeningReply>(parsed.reply, { status: 400 })
  const created = await createOpening({ access, input: parsed.value })
  const { openingId } = created.value
  const own = paths.enterpriseOpening(openingId)
  if (form.get('intent') !== 'submit') return redirectSaying(own, 'opening-draft-saved')
  const submitted = await submitOpening({ access, openingId })
  return submitted.ok ? redirectSaying(own, 'opening-submitted') : redirect(`${own}?check=1`, 303)
}

export default function NewOpening() {
  const { facts, approved, lists } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as OpeningReply | undefined
  const { form: t, manage } = useMessages(openings)
  return (
    <Page width="text">
      <PageHeader
        title={t.newTitle}
        lead={t.lead}
        back={{ to: paths.enterpriseOpenings(), label: manage.title }}
      />
      <OpeningForm
        facts={facts}
        lists={lists}
        reply={reply}
        notice={!approved && <Notice tone="warning">{manage.notApproved}</Notice>}
      >
        <SubmitButton name="intent" value="submit">
          {t.submit}
        </SubmitButton>
        <SubmitButton name="intent" value="draft" look="secondary">
          {t.saveDraft}
        </SubmitButton>
      </OpeningForm>
    </Page>
  )
}
