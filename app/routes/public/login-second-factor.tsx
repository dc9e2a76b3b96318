import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Form, Link, useActionData, useSearchParams } from '@remix-run/react'
import { account } from '~/i18n/account'
import { useMessages } from '~/i18n/react'
import { HOME_OF, type UserKind } from '~/modules/access/index'
import { publicAccess } from '~/modules/access/index.server'
import { normaliseBackupCode } from '~/modules/identity/index'
import { awaitsSecondFactor, logInSecondFactor } from '~/modules/identity/index.server'
import { paths } from '~/paths'
import { limitedReply } from '~/platform/http/limited-reply.server'
import { readFields } from '~/platform/http/read-form.server'
import { safeNext } from '~/platform/http/responses.server'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Page, PageHeader } from '~/ui/page/page'
import { pageTitle } from '../page-title'
import { FormErrors } from './form-errors'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, account, t => t.secondStep.title)

export async function loader(args: LoaderFunctionArgs) {
  await publicAccess(args)
  if (!awaitsSecondFactor(args.request)) throw redirect(paths.login())
  return null
}

export async function action(args: ActionFunctionArgs) {
  const visit = await publicAccess(args)
  const fields = await readFields(args.request)
  const backup = fields.get('backup') === '1'
  const raw = String(fields.get('code') ?? '').slice(0, 40)
  const code = backup ? normaliseBackupCode(raw) : raw.replace(/\s/g, '')
  if (!code) return data({ refusal: 'code' as const, minutes: 0 }, { status: 400 })
  const tried = await limitedReply(() => logInSecondFactor(visit, args.request, { code, backup }))
  if (tried.limited) return data({ refusal: null, minutes: tried.minutes }, tried.init)
  if (!tried.value.ok) return data({ refusal: tried.value.code, minutes: 0 }, { status: 400 })
  const { headers, kind } = tried.value.value
  return redirect(safeNext(fields.get('next'), HOME_OF[kind as UserKind]), { status: 303, headers })
}

function refusalText(
  said: { refusal: 'code' | 'over' | 'locked' | 'disabled' | null } | undefined,
  backup: boolean,
  words: { wrong: string; wrongBackup: string; over: string; locked: string; disabled: string },
): string | null {
  if (!said?.refusal) return null
  if (said.refusal === 'code') return backup ? words.wrongBackup : words.wrong
  return words[said.refusal]
}

function CodeForm({ backup, next }: { backup: boolean; next: string }) {
  const { secondStep: t, login } = useMessages(account)
  const said = useActionData<typeof action>()
  const refusal = refusalText(said, backup, { ...t, disabled: login.disabled })
  return (
    <Form method="post" className="form" noValidate>
      <FormErrors refusal={refusal} minutes={said?.minutes} />
      <input type="hidden" name="next" value={next} />
      {backup && <input type="hidden" name="backup" value="1" />}
      <TextField
        key={backup ? 'backup' : 'app'}
        label={backup ? t.backupCode : t.code}
        name="code"
        narrow
        autoComplete="one-time-code"
        inputMode={backup ? 'text' : 'numeric'}
        spellCheck={false}
        autoFocus
      />
      <FormActions>
        <SubmitButton>{t.submit}</SubmitButton>
        {said?.refusal === 'over' && <Link to={paths.login(next || undefined)}>{t.again}</Link>}
      </FormActions>
    </Form>
  )
}

export default function LoginSecondFactor() {
  const { secondStep: t, login } = useMessages(account)
  const [params] = useSearchParams()
  const backup = params.get('backup') === '1'
  const next = params.get('next') ?? ''
  const other = paths.loginSecondFactor(next || undefined)
  return (
    <Page width="text">
      <PageHeader
        title={t.title}
        lead={backup ? t.backupLead : t.lead}
        back={{ to: paths.login(), label: login.title }}
      />
      <CodeForm backup={backup} next={next} />
      <p className="mt-6">
        <Link to={backup ? other : `${other}${next ? '&' : '?'}backup=1`}>
          {backup ? t.useApp : t.useBackup}
        </Link>
      </p>
    </Page>
  )
}
