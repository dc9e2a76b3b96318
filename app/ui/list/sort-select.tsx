import { Form, useLocation, useSubmit } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'
import { Button } from '../page/button'
import { keptPairs } from './filter-form'

interface SortSelectProps {
  options: readonly { readonly value: string; readonly label: string }[]
  value: string
  /** Name in the query; `sort` unless a page holds two lists. */
  name?: string
}

/** Orders the list at once where scripts run, by a button where they do not. */
export function SortSelect({ options, value, name = 'sort' }: SortSelectProps) {
  const t = useMessages(uiMessages)
  const { pathname, search } = useLocation()
  const submit = useSubmit()
  return (
    <Form className="sort" action={pathname} onChange={event => submit(event.currentTarget)}>
      {keptPairs(search, [name]).map(([key, kept]) => (
        <input key={key + kept} type="hidden" name={key} value={kept} />
      ))}
      <label htmlFor={`sort-${name}`}>{t.sort}</label>
      <select className="input" id={`sort-${name}`} name={name} defaultValue={value} key={value}>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <noscript>
        <Button type="submit" look="quiet" size="small">
          {t.apply}
        </Button>
      </noscript>
    </Form>
  )
}
