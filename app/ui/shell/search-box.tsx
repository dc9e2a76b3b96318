import { Form } from '@remix-run/react'
import type { FormEventHandler } from 'react'
import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'
import { classNames } from '../class-names'
import { Icon } from '../text/icon'

interface SearchBoxProps {
  action: string
  /** Heard by screen readers; says what is searched. */
  label: string
  placeholder?: string
  defaultValue?: string
  name?: string
  /** Words on the button; “搜索” unless given. */
  button?: string
  small?: boolean
  /** Filters to keep while searching anew. */
  keep?: readonly (readonly [name: string, value: string])[]
  /** Id of a `<datalist>` with suggestions, and what fills it. */
  list?: string
  onInput?: FormEventHandler<HTMLInputElement>
}

/** A GET form: the question stays in the address. */
export function SearchBox({ action, label, button, small, keep = [], name = 'q', ...input }: SearchBoxProps) {
  const t = useMessages(uiMessages)
  return (
    <Form className={classNames('search', small && 'search-s')} role="search" action={action}>
      <Icon name="search" />
      <input
        key={input.defaultValue}
        type="search"
        name={name}
        aria-label={label}
        autoComplete="off"
        {...input}
      />
      {keep.map(([key, value]) => (
        <input key={key + value} type="hidden" name={key} value={value} />
      ))}
      <button type="submit" className="btn">
        {button ?? t.search}
      </button>
    </Form>
  )
}
