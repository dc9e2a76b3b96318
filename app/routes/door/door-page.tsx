import { Form } from '@remix-run/react'
import { type FormEvent, useRef } from 'react'
import { door } from '~/i18n/door'
import { useMessages } from '~/i18n/react'
import { StatNumber, StatRow } from '~/ui/figure/stat-number'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Button } from '~/ui/page/button'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { DoorLines } from './door-lines'
import type { DoorResult } from './receive-scans.server'
import { useCamera } from './use-camera'
import { useDoor } from './use-door'

type Props = {
  title: string
  back: { to: string; label: string }
  /** Names the kept scans of this door on the device. */
  doorKey: string
  scans: string
  counts: { came: number; expected: number }
  /** Id for the scan of the plain form: sent twice, it counts once. */
  formId: string
  typed: DoorResult | null | undefined
}

function State({ pending, state }: Pick<ReturnType<typeof useDoor>, 'pending' | 'state'>) {
  const t = useMessages(door)
  if (state === 'logged-out') return <Notice tone="urgent">{t.loggedOut}</Notice>
  return (
    <p className="cluster" role="status">
      <StatusTag tone={state === 'online' ? 'done' : 'wait'}>
        {state === 'online' ? t.online : t.offline}
      </StatusTag>
      <span className="hint">{pending > 0 ? t.pending({ count: pending }) : t.allSent}</span>
    </p>
  )
}

function Camera({ onRead }: { onRead: (text: string) => void }) {
  const t = useMessages(door)
  const video = useRef<HTMLVideoElement>(null)
  const { state, start, stop } = useCamera(video, onRead)
  if (state === 'unknown') return null
  if (state === 'none') return <p className="hint">{t.cameraNone}</p>
  return (
    <div className="stack-s">
      {state === 'denied' && <Notice tone="warning">{t.cameraDenied}</Notice>}
      <video ref={video} className="door-video" hidden={state !== 'on'} muted playsInline />
      <Button look="secondary" onClick={state === 'on' ? stop : start} wide>
        {state === 'on' ? t.cameraStop : t.camera}
      </Button>
    </div>
  )
}

/** The page for helpers at a door: camera, hand scanner or typed code, with and without a connection. */
export function DoorPage({ title, back, doorKey, scans, counts, formId, typed }: Props) {
  const t = useMessages(door)
  const { lines, pending, state, take } = useDoor(doorKey, scans)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const text = String(new FormData(form).get('text') ?? '').trim()
    if (text) take(text)
    form.reset()
  }
  const fresh = lines.filter(line => line.result?.outcome === 'arrived')
  const came = counts.came + fresh.reduce((sum, line) => sum + (line.result?.persons ?? 0), 0)
  return (
    <Page width="text">
      <PageHeader title={`${t.title} · ${title}`} lead={t.lead} back={back} />
      <StatRow>
        <StatNumber label={t.came} value={came} />
        <StatNumber label={t.expected} value={counts.expected} />
      </StatRow>
      <div className="stack mt-4">
        <State pending={pending} state={state} />
        <Camera onRead={take} />
        <Form method="post" className="form" onSubmit={submit} noValidate>
          <input type="hidden" name="id" value={formId} />
          <TextField
            label={t.field}
            name="text"
            hint={t.fieldHint}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
          <SubmitButton wide>{t.submit}</SubmitButton>
        </Form>
        <DoorLines lines={lines} typed={typed} />
      </div>
    </Page>
  )
}
