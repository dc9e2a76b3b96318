import { useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'
import { type ButtonLook, buttonClass } from '../page/button'
import { Icon } from '../text/icon'

interface SubmitButtonProps extends ButtonLook {
  /** What will really happen: “提交申请，含 1 条诉求”. */
  children: ReactNode
  /** Shown while it happens; “正在提交…” when left out. */
  busy?: string
  name?: string
  value?: string
  /** Another form or action of the same page. */
  form?: string
  formAction?: string
  formNoValidate?: boolean
  /** Pass a fetcher's state when the form belongs to a fetcher. */
  state?: 'idle' | 'submitting' | 'loading'
}

/** Whether a form is under way, and whether this very button (by name and value) sent it. */
function useSending({ name, value, state }: Pick<SubmitButtonProps, 'name' | 'value' | 'state'>) {
  const navigation = useNavigation()
  const sent = navigation.formMethod === 'GET' ? undefined : navigation.formData
  const busy = state ? state !== 'idle' : sent !== undefined
  const mine = busy && (!name || !sent || sent.get(name) === (value ?? ''))
  return { busy, mine }
}

/** Says what it does and cannot be pressed twice; without JavaScript it is a plain submit button. */
export function SubmitButton({
  children,
  busy: busyText,
  look,
  size,
  wide,
  state,
  ...rest
}: SubmitButtonProps) {
  const t = useMessages(uiMessages)
  const { busy, mine } = useSending({ name: rest.name, value: rest.value, state })
  return (
    <button
      type="submit"
      className={buttonClass({ look, size, wide })}
      aria-disabled={busy || undefined}
      onClick={busy ? event => event.preventDefault() : undefined}
      {...rest}
    >
      {mine && <Icon name="spinner" className="spin" />}
      {mine ? (busyText ?? t.working) : children}
    </button>
  )
}
