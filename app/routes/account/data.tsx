import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { privacy } from '~/i18n/privacy'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { CONSENT_PURPOSES } from '~/modules/consents/index'
import { correctionSchema } from '~/modules/privacy/index'
import {
  askCorrection,
  changeConsent,
  myConsents,
  myCorrections,
  myHoldings,
  myReveals,
} from '~/modules/privacy/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { badRequest, redirectSaying } from '~/platform/http/responses.server'
import { ButtonLink, buttonClass } from '~/ui/page/button'
import { DefinitionRows } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { pageTitle } from '../page-title'
import { ConsentForms } from './consent-forms'
import { CorrectionForm } from './correction-form'
import { RevealTable } from './reveal-table'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, privacy, t => t.data.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'account.manage')
  const [{ held }, consents, corrections, reveals] = await Promise.all([
    myHoldings(access),
    myConsents(access),
    myCorrections(access),
    myReveals(access),
  ])
  const graduate = access.actor.kind === 'graduate'
  return { held, consents: graduate ? consents : [], corrections, reveals, graduate }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'account.manage')
  await limitRate('write', access.actor.userId, access.now)
  const form = await args.request.formData()
  const intent = form.get('intent')
  if (intent === 'correct') {
    const parsed = parseForm(form, correctionSchema)
    if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
    const asked = await askCorrection(access, parsed.value)
    if (!asked.ok) return data<FormReply>(refusedForm(form, asked.code, 'says'), { status: 409 })
    return redirectSaying(`${paths.accountData()}#corrections`, 'correction-asked')
  }
  const purpose = CONSENT_PURPOSES.find(one => one === form.get('purpose'))
  if (!purpose || (intent !== 'grant' && intent !== 'withdraw')) throw badRequest()
  await changeConsent(access, purpose, intent === 'grant')
  const code = intent === 'grant' ? 'consent-granted' : 'consent-withdrawn'
  return redirectSaying(`${paths.accountData()}#consents`, code)
}

function Held() {
  const { data: t, holdings } = useMessages(privacy)
  const { held } = useLoaderData<typeof loader>()
  return (
    <Section title={t.held} hint={t.heldHint}>
      <SectionBody>
        <DefinitionRows
          items={held.map(one => ({
            term: holdings[one.key] ?? one.key,
            value: t.rows({ count: one.count }),
          }))}
        />
        <p className="cluster mt-4">
          <ButtonLink to={paths.accountDataCopy()}>{t.read}</ButtonLink>
          <a className={buttonClass({ look: 'secondary' })} href={paths.accountDataFile()} download>
            {t.download}
          </a>
        </p>
        <p className="hint">{t.fileNote}</p>
      </SectionBody>
    </Section>
  )
}

/** What the site holds of the person, and every right over it. */
export default function MyData() {
  const { data: t, erase } = useMessages(privacy)
  const { consents, corrections, reveals, graduate } = useLoaderData<typeof loader>()
  return (
    <Page width="text">
      <PageHeader title={t.title} lead={t.lead} />
      <Held />
      {consents.length > 0 && <ConsentForms consents={consents} />}
      <CorrectionForm corrections={corrections} />
      <RevealTable reveals={reveals} looksLink={graduate} />
      <p className="mt-6">
        <ButtonLink to={paths.accountErase()} look="danger">
          {erase.link}
        </ButtonLink>
      </p>
    </Page>
  )
}
