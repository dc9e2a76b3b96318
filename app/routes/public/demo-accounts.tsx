import { Form, useSearchParams } from '@remix-run/react'
import { account } from '~/i18n/account'
import { useMessages } from '~/i18n/react'
import type { UserKind } from '~/modules/access/index'
import { SubmitButton } from '~/ui/form/submit-button'
import { Card } from '~/ui/page/card'

type Demo = { email: string; kind: UserKind; name: string; organisation: string | null }

function DemoLogin({ demo, password }: { demo: Demo; password: string }) {
  const { login: t, kinds } = useMessages(account)
  const [params] = useSearchParams()
  const name = demo.organisation ? `${demo.organisation} · ${demo.name}` : demo.name
  return (
    <li className="flex items-center gap-3 border-t border-line py-2.5">
      <div className="min-w-0 flex-1">
        <strong>{kinds[demo.kind]}</strong> <span className="text-ink-2">{t.demoWhat[demo.kind]}</span>
        <p className="hint truncate">
          {name} · {demo.email}
        </p>
      </div>
      <Form method="post">
        <input type="hidden" name="email" value={demo.email} />
        <input type="hidden" name="password" value={password} />
        <input type="hidden" name="next" value={params.get('next') ?? ''} />
        <SubmitButton look="secondary" size="small" name="demo" value={demo.email}>
          <span aria-hidden="true">{t.demoEnter}</span>
          <span className="vh">{t.demoAs({ kind: kinds[demo.kind], name })}</span>
        </SubmitButton>
      </Form>
    </li>
  )
}

/** One press logs in as one of the demonstration's people. */
export function DemoAccounts({ accounts, password }: { accounts: Demo[]; password: string }) {
  const { login: t } = useMessages(account)
  if (accounts.length === 0) return null
  return (
    <Card title={t.demoTitle} hint={t.demoHint} look="wash">
      <ul>
        {accounts.map(demo => (
          <DemoLogin key={demo.email} demo={demo} password={password} />
        ))}
      </ul>
      <p className="hint mt-2">{t.demoPassword({ password })}</p>
    </Card>
  )
}
