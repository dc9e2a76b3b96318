import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { fairs } from '~/i18n/fairs'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { EDITION_SECTIONS, type EditionSection, editionSchemas } from '~/modules/fairs/index'
import { changeEdition, editionForOffice, editionSettings } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { parseForm } from '~/platform/http/form.server'
import { badRequest, notFound, redirectSaying } from '~/platform/http/responses.server'
import { AffinityFields, BasicFields, LimitFields, PhaseFields, RuleFields } from '../fairs/edition-fields'
import { EditionForm } from '../fairs/edition-form'
import { withoutEmptyRows } from '../fairs/form-rows'
import { HallFields } from '../fairs/hall-fields'
import { OfficeFairFrame } from '../fairs/office-frame'
import type { Refused } from '../form-state'
import { pageTitle } from '../page-title'

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageTitle(matches, fairs, t => `${t.office.settings.title} - ${loaded?.head.name ?? ''}`)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'fair.run')
  const found = await editionForOffice(access, args.params.slug ?? '')
  if (!found) throw notFound()
  return { head: found.head, settings: editionSettings(found.edition) }
}
export type EditionSettings = ReturnType<typeof useLoaderData<typeof loader>>['settings']

type Reply = Refused & { section: EditionSection }

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'fair.run')
  const slug = args.params.slug ?? ''
  const form = await args.request.formData()
  const section = EDITION_SECTIONS.find(name => name === form.get('section'))
  if (!section) throw badRequest()
  const values = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'))
  const kept = section === 'hall' ? withoutEmptyRows(form, 'sessions', ['day', 'from', 'to']) : form
  const parsed = parseForm(kept, editionSchemas[section])
  if (!parsed.ok) return data<Reply>({ section, values, errors: parsed.reply.errors }, { status: 400 })
  const changed = await changeEdition({ access, slug, section, value: parsed.value as never })
  if (changed.ok) return redirectSaying(`${paths.officeFairSettings(slug)}#${section}`, 'fair-saved')
  if (changed.code === 'not-found') throw notFound()
  return data<Reply>({ section, values, errors: { '': [changed.code] } }, { status: 409 })
}

/** Everything about an edition that can be set, section by section. */
export default function OfficeFairSettings() {
  const { head, settings } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Reply | undefined
  const { settings: t } = useMessages(fairs).office
  const form = (section: EditionSection) => ({
    section,
    title: t[section],
    reply: reply?.section === section ? reply : undefined,
  })
  return (
    <OfficeFairFrame head={head}>
      <p className="lead mt-4">{t.lead}</p>
      <EditionForm {...form('basics')}>
        {field => <BasicFields field={field} value={settings.basics} />}
      </EditionForm>
      <EditionForm {...form('phases')} hint={t.phasesHint}>
        {field => <PhaseFields field={field} value={settings.phases} />}
      </EditionForm>
      <EditionForm {...form('hall')} hint={t.slotsNow({ count: settings.hall.slots })}>
        {field => <HallFields field={field} value={settings.hall} />}
      </EditionForm>
      <EditionForm {...form('limits')} hint={t.capacityHint}>
        {field => <LimitFields field={field} value={settings.limits} />}
      </EditionForm>
      <EditionForm {...form('affinity')} hint={t.affinityHint}>
        {field => <AffinityFields field={field} value={settings.affinity} />}
      </EditionForm>
      <EditionForm {...form('rules')}>
        {field => <RuleFields field={field} value={settings.rules} />}
      </EditionForm>
    </OfficeFairFrame>
  )
}
