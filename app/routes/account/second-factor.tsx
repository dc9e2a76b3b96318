import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { account } from '~/i18n/account'
import { useMessages } from '~/i18n/react'
import { authorize, needsSecondFactor } from '~/modules/access/index.server'
import { paths } from '~/paths'
import { limitedReply } from '~/platform/http/limited-reply.server'
import { readFields } from '~/platform/http/read-form.server'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { pageTitle } from '../page-title'
import { answerSecondFactor, NOTHING } from './answer-second-factor.server'
import { BackupCodes, PasswordStep, SetupSteps } from './second-factor-steps'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, account, t => t.factor.title)

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await authorize(args, 'account.manage')
  return { enabled: actor.twoFactorEnabled, obligatory: needsSecondFactor(actor) }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'account.manage')
  const fields = await readFields(args.request)
  const mayDisable = !needsSecondFactor(access.actor)
  const tried = await limitedReply(() => answerSecondFactor(access, args.request, fields, mayDisable))
  if (tried.limited) return data({ ...NOTHING, minutes: tried.minutes }, tried.init)
  return tried.value
}

function Enabled({ obligatory }: { obligatory: boolean }) {
  const { factor: t } = useMessages(account)
  const said = useActionData<typeof action>()
  const codes = said?.codes
  return (
    <div className="stack">
      <Notice tone="success">{t.onText}</Notice>
      {codes ? (
        <BackupCodes title={t.newCodes} codes={codes} />
      ) : (
        <PasswordStep
          title={t.renewTitle}
          text={t.renewText}
          submit={t.renew}
          intent="renew"
          said={said}
          look="secondary"
        />
      )}
      {obligatory ? (
        <p className="hint">{t.notOff}</p>
      ) : (
        <PasswordStep
          title={t.offTitle}
          text={t.offText}
          submit={t.off}
          intent="disable"
          said={said}
          look="danger"
        />
      )}
    </div>
  )
}

export default function SecondFactor() {
  const { factor: t, mine } = useMessages(account)
  const { enabled, obligatory } = useLoaderData<typeof loader>()
  const said = useActionData<typeof action>()
  return (
    <Page width="text">
      <PageHeader title={t.title} back={{ to: paths.account(), label: mine.title }} />
      {obligatory && !enabled && <Notice tone="warning">{t.obligatory}</Notice>}
      {enabled && <Enabled obligatory={obligatory} />}
      {!enabled && said?.setup && <SetupSteps setup={said.setup} said={said} />}
      {!enabled && !said?.setup && (
        <PasswordStep text={t.beginText} submit={t.begin} intent="begin" said={said} />
      )}
    </Page>
  )
}
