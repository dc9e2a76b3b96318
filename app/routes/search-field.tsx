import { useEffect, useId, useRef, useState } from 'react'
import { useMessages } from '~/i18n/react'
import { search } from '~/i18n/search'
import { paths } from '~/paths'
import { SearchBox } from '~/ui/shell/search-box'

const PAUSE_MS = 180

/** Suggestions for what is being typed, once typing pauses; an older answer never replaces a newer one. */
function useSuggestions(): { suggestions: string[]; ask: (q: string) => void } {
  const [suggestions, setSuggestions] = useState<string[]>([])
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const asking = useRef<AbortController>()
  useEffect(() => () => clearTimeout(timer.current), [])
  const load = async (q: string) => {
    asking.current?.abort()
    asking.current = new AbortController()
    const { signal } = asking.current
    const address = `${paths.searchSuggestions()}?${new URLSearchParams({ q })}`
    const answer = await fetch(address, { signal }).catch(() => null)
    if (answer?.ok) setSuggestions(((await answer.json()) as { suggestions: string[] }).suggestions)
  }
  return {
    suggestions,
    ask(q) {
      clearTimeout(timer.current)
      if (q.trim() !== '') timer.current = setTimeout(() => void load(q), PAUSE_MS)
    },
  }
}

/** The search box over openings, enterprises and universities; where scripts run it suggests as one types. */
export function SearchField({ defaultValue, small }: { defaultValue?: string; small?: boolean }) {
  const t = useMessages(search)
  const list = useId()
  const { suggestions, ask } = useSuggestions()
  return (
    <>
      <SearchBox
        action={paths.search()}
        label={t.searchLabel}
        placeholder={small ? undefined : t.searchLabel}
        defaultValue={defaultValue}
        small={small}
        list={list}
        onInput={event => ask(event.currentTarget.value)}
      />
      <datalist id={list}>
        {suggestions.map(suggestion => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </>
  )
}
