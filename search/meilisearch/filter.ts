/** A text as a literal of the engine's filter language: whatever it holds, it stays one value. */
export function literal(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

/** `name IN ["a", "b"]`; nothing for an empty list. */
export function anyOf(name: string, values: readonly (string | number)[]): string[] {
  if (values.length === 0) return []
  return [
    `${name} IN [${values.map(value => (typeof value === 'number' ? value : literal(value))).join(', ')}]`,
  ]
}
