/**
 * Error codes of a form as words of a catalogue: the first of each field. Words for one field (`required:email`) go
 * before those of the code (`required`); a code the catalogue does not know is shown as `required`.
 */
export function errorTexts<W extends Readonly<Record<string, string>> & { required: string }>(
  errors: Readonly<Record<string, readonly string[]>> | undefined,
  words: W,
): Record<string, string> | undefined {
  if (!errors) return undefined
  return Object.fromEntries(
    Object.entries(errors).map(([name, codes]) => [
      name,
      words[`${codes[0]}:${name}`] ?? words[codes[0] ?? ''] ?? words.required,
    ]),
  )
}
