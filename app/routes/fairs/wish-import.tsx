import { Form } from '@remix-run/react'
import { fairs } from '~/i18n/fairs'
import { useMessages } from '~/i18n/react'
import { FileField } from '~/ui/form/file-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { Notice } from '~/ui/page/notice'
import type { WishReply } from './answer-wish.server'

function Faults({ reply }: { reply: WishReply }) {
  const { wishes: t } = useMessages(fairs)
  const { faults, refused } = reply
  if (refused)
    return (
      <Notice tone="urgent" role="alert">
        {t.fileRefused[refused as keyof typeof t.fileRefused] ?? t.failed}
      </Notice>
    )
  if (!faults) return null
  return (
    <Notice tone="urgent" title={t.faults} role="alert">
      <ul>
        {faults.map(({ row, column, code }) => (
          <li key={`${row}/${column}/${code}`}>
            {t.fault({ row, column })}: {t.faultCodes[code as keyof typeof t.faultCodes] ?? code}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** A whole wish list from a table; what was wrong with it stands above, row by row. */
export function WishImport({ reply, editable }: { reply: WishReply | undefined; editable: boolean }) {
  const { wishes: t } = useMessages(fairs)
  return (
    <>
      {reply && <Faults reply={reply} />}
      {editable && (
        <details className="mt-3" open={reply?.faults !== undefined || reply?.refused !== undefined}>
          <summary>{t.import}</summary>
          <Form method="post" encType="multipart/form-data" className="form mt-3" noValidate>
            <p className="hint">{t.importHint}</p>
            <FileField label={t.file} name="file" accept={['.xlsx', '.csv']} maxBytes={4 * 1024 * 1024} />
            <div className="cluster">
              <SubmitButton look="secondary">{t.upload}</SubmitButton>
            </div>
          </Form>
        </details>
      )}
    </>
  )
}
