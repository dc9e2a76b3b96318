/** A name as lists show it on a phone in public: the family name and two stars (张**). */
export function maskName(name: string): string {
  const [first = ''] = name
  return name === '' ? '' : `${first}**`
}
