/** Joins class names, leaving out what is off: `classNames('btn', quiet && 'btn-q')`. */
export function classNames(...names: (string | false | null | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined
}
