import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { office } from '~/i18n/office'
import { useMessages } from '~/i18n/react'
import { vocabulary } from '~/i18n/vocabulary'
import { isCreditCode } from '~/kernel/credit-code'
import { authorize } from '~/modules/access/index.server'
import { decisionSchema, missingForReview, movesFrom } from '~/modules/enterprises/index'
import { decideEnterprise, enterpriseForOffice } from '~/modules/enterprises/index.server'
import { describeFile } from '~/modules/files/index.server'
import { industryName } from '~/modules/industries/index.server'
import { clusterName } from '~/modules/settings/index'
import { readSettings } from '~/modules/settings/index.server'
import { paths } from '~/paths'
import { parseForm, refusedForm } from '~/platform/http/form.server'
import { badRequest, notFound, redirectSaying } from '~/platform/http/responses.server'
import { ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { Section } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { DecisionList } from '../decision-list'
import type { Refused } from '../form-state'
import { pageTitle } from '../page-title'
import { DecisionForm } from './decision-form'
import { EnterpriseRecord } from './enterprise-record'
import { STATUS_TONES } from './status-tones'

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageTitle(matches, office, t => loaded?.enterprise.name ?? t.enterprises.title)

export async function loader(args: LoaderFunctionArgs) {
  const { locale } = await authorize(args, 'review.decide')
  const found = await enterpriseForOffice(args.params.enterpriseId ?? '')
  if (!found) throw notFound()
  const { enterprise, decisions } = found
  const [industry, settings, licence] = await Promise.all([
    industryName(enterprise.industryCode),
    readSettings(),
    enterprise.licenceFileId ? describeFile(enterprise.licenceFileId) : null,
  ])
  return {
    enterprise,
    decisions,
    licence,
    industry,
    cluster: clusterName(settings.clusters.clusters, enterprise.cluster, locale),
    codeFits: enterprise.creditCode !== null && isCreditCode(enterprise.creditCode),
    missing: missingForReview(enterprise),
    moves: movesFrom(enterprise.status, 'office'),
  }
}
export type OfficeEnterpriseData = ReturnType<typeof useLoaderData<typeof loader>>

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'review.decide')
  const enterpriseId = args.params.enterpriseId ?? ''
  const form = await args.request.formData()
  const parsed = parseForm(form, decisionSchema)
  if (!parsed.ok && parsed.reply.errors.move) throw badRequest()
  if (!parsed.ok) return data<Refused>(parsed.reply, { status: 400 })
  const decided = await decideEnterprise({ access, enterpriseId, input: parsed.value })
  if (decided.ok) return redirectSaying(paths.officeEnterprise(enterpriseId), 'enterprise-decided')
  if (decided.code === 'not-found') throw notFound()
  return data<Refused>(refusedForm(form, decided.code, decided.code === 'note-required' ? 'note' : ''), {
    status: decided.code === 'not-now' ? 409 : 400,
  })
}

/** One enterprise before the office: what it says, its licence, what is missing, and the decision. */
export default function OfficeEnterprise() {
  const loaded = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Refused | undefined
  const { enterprise: t } = useMessages(office)
  const { enterpriseStatus } = useMessages(vocabulary)
  const { enterprise, decisions } = loaded
  return (
    <Page>
      <PageHeader
        back={{ to: paths.officeEnterprises(), label: t.back }}
        title={enterprise.name}
        lead={
          <>
            <StatusTag tone={STATUS_TONES[enterprise.status]}>
              {enterpriseStatus[enterprise.status]}
            </StatusTag>{' '}
            <Time value={enterprise.statusAt} shape="shortDateTime" />
          </>
        }
        actions={
          enterprise.status === 'approved' && (
            <ButtonLink look="quiet" to={paths.enterprise(enterprise.id)}>
              {t.publicPage}
            </ButtonLink>
          )
        }
      />
      <div className="split-end">
        <div className="min-w-0">
          <EnterpriseRecord {...loaded} />
          <Section title={t.history}>
            {decisions.length > 0 ? (
              <DecisionList decisions={decisions} label={t.history} />
            ) : (
              <p className="muted py-4">{t.noHistory}</p>
            )}
          </Section>
        </div>
        <DecisionForm {...loaded} reply={reply} />
      </div>
    </Page>
  )
}
