import { privacy } from '~/i18n/privacy'
import { useFormat, useMessages } from '~/i18n/react'
import { DefinitionRows } from '~/ui/page/definitions'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/

/** `wishedCities` as `Wished cities`. */
function spoken(key: string): string {
  const words = key.replace(/([A-Z])/g, ' $1').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function Leaf({ value }: { value: unknown }) {
  const f = useFormat()
  if (typeof value === 'string' && INSTANT.test(value)) return f.dateTime(value)
  return <span className="break-words">{String(value)}</span>
}

/** Anything out of a copy: rows under one another, fields with their names, empty ones left out. */
export function HeldValue({ value }: { value: unknown }) {
  const { fields } = useMessages(privacy)
  if (Array.isArray(value)) {
    if (value.every(one => typeof one !== 'object')) return <Leaf value={value.join(', ')} />
    return (
      <ol className="form">
        {value.map((one, index) => (
          <li key={String((one as { id?: string }).id ?? index)}>
            <HeldValue value={one} />
          </li>
        ))}
      </ol>
    )
  }
  if (typeof value !== 'object' || value === null) return <Leaf value={value} />
  return (
    <DefinitionRows
      items={Object.entries(value)
        .filter(([, one]) => !isEmpty(one))
        .map(([key, one]) => ({ term: fields[key] ?? spoken(key), value: <HeldValue value={one} /> }))}
    />
  )
}
