import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./styles/tokens.css', import.meta.url), 'utf8')
const [lightPart, darkPart] = css.split('@layer theme') as [string, string]

function colours(part: string): Record<string, string> {
  return Object.fromEntries([...part.matchAll(/--color-([\w-]+): (#[0-9a-f]{6})/g)].map(m => [m[1]!, m[2]!]))
}

const light = colours(lightPart)
const themes = { light, dark: { ...light, ...colours(darkPart) } }

/** WCAG 2.2 relative luminance and contrast of two `#rrggbb`. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r, g, bl] = [1, 3, 5].map(i => {
      const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
    }) as [number, number, number]
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl
  }
  const [hi, lo] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (hi + 0.05) / (lo + 0.05)
}

const grounds = ['paper', 'wash']
const pairs: [least: number, text: string, on: string[]][] = [
  [7, 'ink', [...grounds, 'sunk', 'brand-soft', 'brand-soft-2', 'wait-soft', 'urgent-soft']],
  [7, 'ink-2', grounds],
  [4.5, 'ink-3', grounds],
  [4.5, 'ink-2', ['sunk', 'brand-soft', 'wait-soft', 'urgent-soft']],
  [4.5, 'brand', [...grounds, 'brand-soft']],
  [4.5, 'brand-strong', [...grounds, 'brand-soft', 'brand-soft-2']],
  [4.5, 'urgent', [...grounds, 'urgent-soft']],
  [4.5, 'wait', [...grounds, 'wait-soft']],
  [7, 'on-deep', ['deep']],
  [7, 'on-deep-2', ['deep']],
  [4.5, 'on-deep', ['brand-fill', 'brand-fill-hover', 'urgent-fill', 'urgent-fill-hover']],
  [3, 'field', grounds],
  [3, 'brand-mid', ['deep']],
  [3, 'brand-fill', grounds],
  [3, 'wait-mid', grounds],
  [3, 'urgent-fill', grounds],
  [7, 'ink', ['sector-a', 'sector-b', 'sector-c', 'sector-d', 'sector-e']],
]

describe.each(Object.entries(themes))('the %s theme', (_, palette) => {
  test.each(pairs)('keeps at least %s to 1 for %s on %s', (least, text, on) => {
    for (const ground of on) {
      const reached = contrast(palette[text]!, palette[ground]!)
      expect({ ground, reached, enough: reached >= least }).toEqual({ ground, reached, enough: true })
    }
  })

  test.each(['a', 'b', 'c', 'd', 'e'])('draws the edge of sector %s so that it can be seen', sector => {
    expect(contrast(palette[`sector-${sector}-line`]!, palette[`sector-${sector}`]!)).toBeGreaterThanOrEqual(
      3,
    )
  })
})

test('dark redefines every role that is not the same in both', () => {
  const same = ['jade', 'vermilion', 'amber', 'on-deep', 'deep-line', 'urgent-fill', 'brand-mid']
  const roles = Object.keys(light).filter(name => !same.some(prefix => name.startsWith(prefix)))
  expect(roles.filter(name => !(name in colours(darkPart)))).toEqual([])
})
