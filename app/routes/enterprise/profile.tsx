import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { enterprises } from '~/i18n/enterprises'
import { useFormat, useMessages } from '~/i18n/react'
import { vocabulary } from '~/i18n/vocabulary'
import { can } from '~/modules/access/index'
import { authorize } from '~/modules/access/index.server'
import { enterpriseSchema, missingForReview } from '~/modules/enterprises/index'
import { ownDecisions, ownEnterprise, saveEnterprise } from '~/modules/enterprises/index.server'
import { PURPOSES } from '~/modules/files/index'
import { describeFile } from '~/modules/files/index.server'
import { industryGroups } from '~/modules/industries/index.server'
import { readSettings } from '~/modules/settings/index.server'
import { paths } from '~/paths'
import { parseForm, refusedForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { parseUpload, uploadedFile } from '~/platform/http/upload.server'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { Section } from '~/ui/page/section'
import { DecisionList } from '../decision-list'
import type { Refused } from '../form-state'
import { pageTitle } from '../page-title'
import { EnterpriseForm } from './profile-form'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, enterprises, t => t.profile.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'opening.edit')
  const enterprise = await ownEnterprise(access)
  if (!enterprise) throw notFound()
  const [decisions, industries, settings, licence] = await Promise.all([
    ownDecisions(access),
    industryGroups(),
    readSettings(),
    enterprise.licenceFileId ? describeFile(enterprise.licenceFileId) : null,
  ])
  return {
    enterprise,
    decisions: decisions.map(({ by, ...decision }) => decision),
    industries,
    clusters: settings.clusters.clusters,
    licence,
    missing: missingForReview(enterprise),
    editable: can(access.actor, 'enterprise.edit'),
  }
}
export type ProfileData = ReturnType<typeof useLoaderData<typeof loader>>

const FIELD_OF: Record<string, string> = {
  'name-taken': 'name',
  'credit-code-taken': 'creditCode',
  'file-empty': 'licence',
  'file-too-large': 'licence',
  'file-kind': 'licence',
  'file-damaged': 'licence',
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'enterprise.edit')
  const { form, tooLarge } = await parseUpload(args.request, PURPOSES.licence.maxBytes)
  if (tooLarge) return data<Refused>(refusedForm(form, 'file-too-large', 'licence'), { status: 400 })
  const licence = await uploadedFile(form, 'licence')
  form.delete('licence')
  const parsed = parseForm(form, enterpriseSchema)
  if (!parsed.ok) return data<Refused>(parsed.reply, { status: 400 })
  const submit = form.get('intent') === 'submit'
  const saved = await saveEnterprise({ access, input: parsed.value, licence, submit })
  if (!saved.ok) {
    const code = saved.code === 'file-kind' ? 'licence-kind' : saved.code
    return data<Refused>(refusedForm(form, code, FIELD_OF[saved.code] ?? ''), { status: 400 })
  }
  const said = saved.value.rechecked ? 'enterprise-rechecked' : submit ? 'enterprise-submitted' : 'saved'
  return redirectSaying(paths.enterpriseProfile(), said)
}

function Standing({ enterprise, missing }: ProfileData) {
  const f = useFormat()
  const { profile: t, home } = useMessages(enterprises)
  const { enterpriseStatus } = useMessages(vocabulary)
  const { status, statusNote } = enterprise
  if (status === 'approved')
    return (
      <Notice tone="success" title={enterpriseStatus.approved}>
        {t.recheck}
      </Notice>
    )
  const list = f.list(missing.map(need => home.needs[need]))
  const [title, text] = home.gate[status]
  return (
    <Notice tone={status === 'suspended' ? 'urgent' : 'warning'} title={title}>
      <p>{text}</p>
      {statusNote && <p>{home.note({ note: statusNote })}</p>}
      {list && status !== 'suspended' && <p>{t.missing({ list })}</p>}
    </Notice>
  )
}

/** The profile of one's own enterprise, with where its review stands. */
export default function EnterpriseProfile() {
  const loaded = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Refused | undefined
  const { profile: t } = useMessages(enterprises)
  return (
    <Page width="text">
      <PageHeader title={t.title} lead={t.lead} />
      <div className="stack mb-6">
        <Standing {...loaded} />
        {!loaded.editable && <Notice>{t.readOnly}</Notice>}
      </div>
      <EnterpriseForm {...loaded} reply={reply} />
      {loaded.decisions.length > 0 && (
        <Section title={t.history}>
          <DecisionList decisions={loaded.decisions} label={t.history} />
        </Section>
      )}
    </Page>
  )
}
