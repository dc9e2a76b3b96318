import { Form, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'
import { Button } from '../page/button'

interface FilterFormProps {
  /** Names the inputs inside set; they and `page` are not carried over from the address. */
  sets: readonly string[]
  children: ReactNode
  button?: string
  className?: string
}

/** A GET form among filters (a pay range, a date): keeps all other filters of the address. */
export function FilterForm({ sets, children, button, className = 'facet' }: FilterFormProps) {
  const t = useMessages(uiMessages)
  const { pathname, search } = useLocation()
  return (
    <Form className={className} action={pathname} preventScrollReset>
      {keptPairs(search, sets).map(([name, value]) => (
        <input key={name + value} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Button type="submit" look="quiet" size="small">
        {button ?? t.apply}
      </Button>
    </Form>
  )
}

/** The pairs of a query that a form must carry along as hidden inputs. */
export function keptPairs(search: string, sets: readonly string[]): [string, string][] {
  return [...new URLSearchParams(search)].filter(([name]) => name !== 'page' && !sets.includes(name))
}
