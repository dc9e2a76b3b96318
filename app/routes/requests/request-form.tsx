import { Form } from '@remix-run/react'
import { type ReactNode, useRef } from 'react'
import { useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import { extensionsFor, PURPOSES } from '~/modules/files/index'
import type { FormReply } from '~/platform/http/form.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FileField } from '~/ui/form/file-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import type { ButtonLook } from '~/ui/page/button'
import { Card } from '~/ui/page/card'
import { useFormOf } from './request-words'

export type Templates = readonly { id: string; use: string; name: string; body: string }[]
export type ActionProps = { version: number; reply: FormReply | undefined; templates?: Templates }
type Fields = ReturnType<typeof useFormOf>

type Shape = ActionProps & {
  intent: string
  title: string
  submit: string
  look?: ButtonLook['look']
  /** Folded until opened, for what is rarely done. */
  folded?: boolean
  text?: ReactNode
  children?: (form: Fields) => ReactNode
  /** Buttons in the place of the one that submits. */
  buttons?: ReactNode
}

/** One thing to do with a request, as its own form with the version of the page. */
export function RequestForm(props: Shape) {
  const { intent, title, folded, reply } = props
  const form = useFormOf(reply, intent)
  if (!folded) {
    return (
      <Card title={title}>
        <Body {...props} form={form} />
      </Card>
    )
  }
  return (
    <details className="border-b border-line-soft py-3 last:border-0" open={form.isOpen || undefined}>
      <summary>{title}</summary>
      <div className="mt-3">
        <Body {...props} form={form} />
      </div>
    </details>
  )
}

/** What is rarely done, in one card that is not there when nothing of it can be done. */
export function RareActions({ children }: { children: ReactNode }) {
  return <Card className="py-2 empty:hidden">{children}</Card>
}

function Body({ intent, submit, look, text, version, children, buttons, form }: Shape & { form: Fields }) {
  return (
    <Form method="post" encType="multipart/form-data" className="form" noValidate>
      <ErrorSummary errors={form.errors} />
      <input type="hidden" name="version" value={version} />
      {text && <p className="hint">{text}</p>}
      {children?.(form)}
      <div className="cluster">
        {buttons ?? (
          <SubmitButton name="intent" value={intent} look={look} wide>
            {submit}
          </SubmitButton>
        )}
      </div>
    </Form>
  )
}

type NoteProps = {
  form: Fields
  label: string
  hint?: string
  optional?: boolean
  templates?: Templates
  rows?: number
}

/** What is to be written, with phrases that can be filled in. */
export function NoteField({ form, label, hint, optional, templates = [], rows = 4 }: NoteProps) {
  const t = useMessages(requests)
  const holder = useRef<HTMLDivElement>(null)
  const fill = (body: string) => {
    const area = holder.current?.querySelector('textarea')
    if (!area || body === '') return
    area.value = area.value ? `${area.value}\n${body}` : body
    area.focus()
  }
  return (
    <div ref={holder} className="stack-s">
      <TextArea
        label={label}
        hint={hint}
        optional={optional}
        rows={rows}
        limit={2000}
        {...form.field('note')}
      />
      {templates.length > 0 && (
        <select
          className="input"
          aria-label={t.template}
          defaultValue=""
          onChange={event => fill(event.currentTarget.value)}
        >
          <option value="">{t.template}</option>
          {templates.map(one => (
            <option key={one.id} value={one.body}>
              {one.name}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}

/** Files that go with a step. */
export function FilesField({ form }: { form: Fields }) {
  const t = useMessages(requests)
  const { name, id, error } = form.field('files')
  return (
    <FileField
      label={t.attach}
      name={name}
      id={id}
      error={error}
      hint={t.attachHint}
      accept={extensionsFor('request')}
      maxBytes={PURPOSES.request.maxBytes}
      multiple
      optional
    />
  )
}
