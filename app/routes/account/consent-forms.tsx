import { Form } from '@remix-run/react'
import { privacy } from '~/i18n/privacy'
import { useFormat, useMessages } from '~/i18n/react'
import type { ConsentPurpose } from '~/modules/consents/index'
import { SubmitButton } from '~/ui/form/submit-button'
import { Section } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'

type Consent = { purpose: ConsentPurpose; granted: boolean; at: string | Date | null }

function ConsentRow({ purpose, granted, at }: Consent) {
  const { consents: t } = useMessages(privacy)
  const f = useFormat()
  return (
    <li>
      <div>
        <p>
          <strong>{t.names[purpose]}</strong>{' '}
          <StatusTag tone={granted ? 'done' : 'ended'}>{granted ? t.granted : t.withdrawn}</StatusTag>
        </p>
        <p className="hint">
          {at ? t.since({ at: f.dateTime(at) }) : t.registration} · {t.withdrawnMeans[purpose]}
        </p>
      </div>
      <Form method="post">
        <input type="hidden" name="purpose" value={purpose} />
        <SubmitButton
          name="intent"
          value={granted ? 'withdraw' : 'grant'}
          look={granted ? 'secondary' : 'primary'}
          size="small"
        >
          {granted ? t.withdraw : t.grant}
        </SubmitButton>
      </Form>
    </li>
  )
}

/** Each purpose with the present word on it and the button for the other. */
export function ConsentForms({ consents }: { consents: Consent[] }) {
  const { consents: t } = useMessages(privacy)
  return (
    <div id="consents">
      <Section title={t.title} hint={t.hint}>
        <ul className="rows">
          {consents.map(consent => (
            <ConsentRow key={consent.purpose} {...consent} />
          ))}
        </ul>
      </Section>
    </div>
  )
}
