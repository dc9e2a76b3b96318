import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pairings } from '~/i18n/pairings'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { keyTalentSchema } from '~/modules/pairings/index'
import { readKeyTalent, revealPhone, saveKeyTalent } from '~/modules/pairings/index.server'
import { visitsWith } from '~/modules/visits/index.server'
import { paths } from '~/paths'
import { parseForm, refusedForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { VisitTimeline } from '../cadre/visit-timeline'
import { fieldOptions } from '../field-options.server'
import type { Refused } from '../form-state'
import { pageTitle } from '../page-title'
import { PairingHistory } from '../pairing-history'
import { KeyTalentForm } from './key-talent-form'

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageTitle(matches, pairings, t => loaded?.values.name ?? t.talents.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'leader.edit')
  const talent = await readKeyTalent(args.params.keyTalentId ?? '')
  if (!talent) throw notFound()
  const [list, fields, phone] = await Promise.all([
    visitsWith(talent.id),
    fieldOptions(access.locale),
    revealPhone(access, talent.id),
  ])
  const { name, title, field, speciality, tier, enterpriseName, leftAt } = talent
  return {
    values: {
      name,
      title,
      field,
      speciality,
      tier,
      enterpriseName,
      phone,
      email: talent.talent?.user.email ?? null,
      left: leftAt !== null,
    },
    pairings: talent.pairings,
    visits: list,
    fields,
  }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'leader.edit')
  const keyTalentId = args.params.keyTalentId ?? ''
  const form = await args.request.formData()
  const parsed = parseForm(form, keyTalentSchema)
  if (!parsed.ok) return data<Refused>(parsed.reply, { status: 400 })
  const saved = await saveKeyTalent(access, keyTalentId, parsed.value)
  if (saved.ok) return redirectSaying(paths.officeKeyTalent(keyTalentId), 'saved')
  if (saved.code === 'not-found') throw notFound()
  return data<Refused>(refusedForm(form, saved.code, 'email'), { status: 400 })
}

/** One key talent before the office: the entry, every leader so far, every contact. */
export default function KeyTalent() {
  const { values, pairings: history, visits, fields } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Refused | undefined
  const { talents: t } = useMessages(pairings)
  return (
    <Page>
      <PageHeader
        back={{ to: paths.officeKeyTalents(), label: t.title }}
        title={values.name}
        lead={[values.title, values.enterpriseName].filter(Boolean).join(' · ')}
      />
      <div className="split-end">
        <KeyTalentForm values={values} fields={fields} reply={reply} />
        <div className="min-w-0">
          <PairingHistory history={history} />
          <Section title={t.history}>
            <SectionBody>
              {visits.length === 0 ? (
                <p className="muted">{t.noVisits}</p>
              ) : (
                <VisitTimeline visits={visits} label={t.history} to={paths.officeVisit} />
              )}
            </SectionBody>
          </Section>
        </div>
      </div>
    </Page>
  )
}
