import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pairings } from '~/i18n/pairings'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { keyTalentSchema } from '~/modules/pairings/index'
import { saveKeyTalent } from '~/modules/pairings/index.server'
import { paths } from '~/paths'
import { parseForm, refusedForm } from '~/platform/http/form.server'
import { redirectSaying } from '~/platform/http/responses.server'
import { Page, PageHeader } from '~/ui/page/page'
import { fieldOptions } from '../field-options.server'
import type { Refused } from '../form-state'
import { pageTitle } from '../page-title'
import { KeyTalentForm } from './key-talent-form'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, pairings, t => t.talents.add)

export async function loader(args: LoaderFunctionArgs) {
  const { locale } = await authorize(args, 'leader.edit')
  return { fields: await fieldOptions(locale) }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'leader.edit')
  const form = await args.request.formData()
  const parsed = parseForm(form, keyTalentSchema)
  if (!parsed.ok) return data<Refused>(parsed.reply, { status: 400 })
  const saved = await saveKeyTalent(access, null, parsed.value)
  if (saved.ok) return redirectSaying(paths.officeKeyTalent(saved.value.keyTalentId), 'saved')
  return data<Refused>(refusedForm(form, saved.code, 'email'), { status: 400 })
}

/** A talent enters the register. */
export default function KeyTalentNew() {
  const { fields } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Refused | undefined
  const { talents: t } = useMessages(pairings)
  return (
    <Page width="text">
      <PageHeader back={{ to: paths.officeKeyTalents(), label: t.title }} title={t.add} />
      <KeyTalentForm values={null} fields={fields} reply={reply} />
    </Page>
  )
}
