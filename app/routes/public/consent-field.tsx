import { account } from '~/i18n/account'
import { useMessages } from '~/i18n/react'
import { Checkbox } from '~/ui/form/choices'

export type ConsentSubject = 'graduate' | 'enterprise' | 'university' | 'invited'

/** What personal data are used for, in plain sight, and the box to agree, empty at first. */
export function ConsentField({
  subject,
  version,
  error,
}: {
  subject: ConsentSubject
  version: string
  error?: string
}) {
  const { consent: t } = useMessages(account)
  return (
    <div className="grid gap-2">
      <section className="card card-wash" aria-label={t.title}>
        <header className="card-head">
          <h2>{t.title}</h2>
          <span>{t.version({ version })}</span>
        </header>
        <ul className="list-disc pl-5 text-sm leading-relaxed">
          {[...t.common.split('\n'), t[subject]].map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <Checkbox label={t.label} name="consent" optional={false} error={error} />
    </div>
  )
}
