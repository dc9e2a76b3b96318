import { pinyin } from 'pinyin-pro'

/** How a Chinese name is typed on a Latin keyboard. */
export type Romanised = { pinyin: string; initials: string }

function squeeze(parts: string[]): string {
  return parts.join('').toLowerCase().replace(/\s+/g, '')
}

/** `蓬江` → `{ pinyin: 'pengjiang', initials: 'pj' }`; Latin letters and digits stay, lower case, no spaces. */
export function romanise(text: string): Romanised {
  const options = { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true } as const
  return {
    pinyin: squeeze(pinyin(text, options)),
    initials: squeeze(pinyin(text, { ...options, pattern: 'first' })),
  }
}
