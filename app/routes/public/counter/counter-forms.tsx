import { Form, useSubmit } from '@remix-run/react'
import { useCallback, useRef } from 'react'
import { useFormat, useMessages } from '~/i18n/react'
import { vouchers } from '~/i18n/vouchers'
import type { ListedUse } from '~/modules/vouchers/index.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Button } from '~/ui/page/button'
import { Card } from '~/ui/page/card'
import { Notice } from '~/ui/page/notice'
import { Section } from '~/ui/page/section'
import { useCamera } from '../../door/use-camera'
import { useOwnWords } from '../../own-words'
import { useFormOf } from '../../requests/request-words'
import type { CounterReply } from './answer-counter.server'

type Reply = { reply: CounterReply | undefined }

/** The PIN that opens the counter on this phone. */
export function PinForm({ name, reply }: Reply & { name: string }) {
  const { counter: t } = useMessages(vouchers)
  const form = useFormOf(reply?.form, 'enter')
  return (
    <Card title={t.pinTitle}>
      <Form method="post" className="form" noValidate>
        <p>{t.pinLead({ name })}</p>
        <ErrorSummary errors={form.errors} />
        <TextField
          label={t.pin}
          type="password"
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
          narrow
          {...form.field('pin')}
          defaultValue=""
        />
        <SubmitButton name="intent" value="enter">
          {t.enter}
        </SubmitButton>
      </Form>
    </Card>
  )
}

export function LeaveForm() {
  const { counter: t } = useMessages(vouchers)
  return (
    <Form method="post">
      <Button type="submit" name="intent" value="leave" look="quiet" size="small">
        {t.leave}
      </Button>
    </Form>
  )
}

function Camera({ onRead }: { onRead: (text: string) => void }) {
  const { counter: t } = useMessages(vouchers)
  const video = useRef<HTMLVideoElement>(null)
  const { state, start, stop } = useCamera(video, onRead)
  if (state === 'unknown' || state === 'none') return null
  return (
    <div className="stack-s mb-4">
      {state === 'denied' && <Notice tone="warning">{t.cameraDenied}</Notice>}
      <video ref={video} className="door-video" hidden={state !== 'on'} muted playsInline />
      <Button look="secondary" onClick={state === 'on' ? stop : start} wide>
        {state === 'on' ? t.cameraOff : t.camera}
      </Button>
    </div>
  )
}

/** A card by camera where the browser reads codes, else typed or pasted. */
export function ScanForm({ reply }: Reply) {
  const { counter: t } = useMessages(vouchers)
  const submit = useSubmit()
  const form = useFormOf(reply?.form, 'scan')
  const read = useCallback((code: string) => submit({ intent: 'scan', code }, { method: 'post' }), [submit])
  return (
    <Card title={reply?.card ? t.next : t.scanTitle}>
      <Camera onRead={read} />
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={form.errors} />
        <TextField label={t.code} hint={t.codeHint} autoComplete="off" {...form.field('code')} />
        <SubmitButton name="intent" value="scan" wide look={reply?.card ? 'secondary' : 'primary'}>
          {t.check}
        </SubmitButton>
      </Form>
    </Card>
  )
}

/** The latest redemptions at this counter. */
export function LatestUses({ uses }: { uses: readonly ListedUse[] }) {
  const { counter: t } = useMessages(vouchers)
  const f = useFormat()
  const own = useOwnWords()
  return (
    <Section title={t.latest}>
      {uses.length === 0 && <p className="hint">{t.noLatest}</p>}
      <ul className="rows">
        {uses.map(use => (
          <li key={use.id}>
            <h3 className="span">{own(use.voucher.nameZh, use.voucher.nameEn)}</h3>
            <p className="span">{`${f.dateTime(use.usedAt)} · ${use.holder}`}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
