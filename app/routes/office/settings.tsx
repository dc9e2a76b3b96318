import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { office } from '~/i18n/office'
import { useMessages } from '~/i18n/react'
import { can } from '~/modules/access/index'
import { authorize } from '~/modules/access/index.server'
import { SETTING_SECTIONS, type SettingSection, settingSchemas } from '~/modules/settings/index'
import { changeSettings, readSettingsState } from '~/modules/settings/index.server'
import { paths } from '~/paths'
import { parseForm } from '~/platform/http/form.server'
import { badRequest, redirectSaying } from '~/platform/http/responses.server'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import type { Refused } from '../form-state'
import { pageTitle } from '../page-title'
import { CalendarFields, RequestFields } from './calendar-fields'
import { CardFields } from './cards/card-setting-fields'
import {
  BrandFields,
  ClusterFields,
  DistrictFields,
  RetentionFields,
  RuleFields,
  TargetFields,
} from './setting-fields'
import { SettingForm } from './setting-form'
import { withoutEmptyRows } from './setting-rows'
import { StationRuleFields } from './station-rule-fields'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, office, t => t.settings.title)

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await authorize(args, 'office.home')
  const { settings, changed } = await readSettingsState()
  return { settings, changed, editable: can(actor, 'setting.edit') }
}

type Reply = Refused & { section: SettingSection }

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'setting.edit')
  const form = await args.request.formData()
  const section = SETTING_SECTIONS.find(name => name === form.get('section'))
  if (!section) throw badRequest()
  const parsed = parseForm(withoutEmptyRows(form, section), settingSchemas[section])
  if (!parsed.ok) {
    const values = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'))
    return data<Reply>({ section, values, errors: parsed.reply.errors }, { status: 400 })
  }
  await changeSettings({ access, section, value: parsed.value as never })
  return redirectSaying(`${paths.officeSettings()}#${section}`, 'saved')
}

/** What the talent office may change without a programmer; shipped values are marked as examples. */
export default function OfficeSettings() {
  const { settings, changed, editable } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Reply | undefined
  const { settings: t } = useMessages(office)
  const form = (section: SettingSection) => ({
    section,
    title: t[section],
    changedAt: changed[section] ?? null,
    editable,
    reply: reply?.section === section ? reply : undefined,
  })
  return (
    <Page width="text">
      <PageHeader title={t.title} lead={t.lead} />
      {!editable && <Notice>{t.readOnly}</Notice>}
      <SettingForm {...form('targets')}>
        {field => <TargetFields field={field} value={settings.targets} />}
      </SettingForm>
      <SettingForm {...form('rules')}>
        {field => <RuleFields field={field} value={settings.rules} />}
      </SettingForm>
      <SettingForm {...form('requests')}>
        {field => <RequestFields field={field} value={settings.requests} />}
      </SettingForm>
      <SettingForm {...form('retention')}>
        {field => <RetentionFields field={field} value={settings.retention} />}
      </SettingForm>
      <SettingForm {...form('cards')}>
        {field => <CardFields field={field} value={settings.cards} />}
      </SettingForm>
      <SettingForm {...form('stations')}>
        {field => <StationRuleFields field={field} value={settings.stations} />}
      </SettingForm>
      <SettingForm {...form('calendar')}>
        {field => <CalendarFields field={field} value={settings.calendar} />}
      </SettingForm>
      <SettingForm {...form('clusters')}>
        {field => <ClusterFields field={field} value={settings.clusters} />}
      </SettingForm>
      <SettingForm {...form('brand')}>
        {field => <BrandFields field={field} value={settings.brand} />}
      </SettingForm>
      <SettingForm {...form('district')}>
        {field => <DistrictFields field={field} value={settings.district} />}
      </SettingForm>
    </Page>
  )
}
