// Every pair of colours that may meet is readable, in both themes (WCAG 2.2: 1.4.3, 1.4.11), read from the tokens themselves.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync('src/design/base.css', 'utf8')
const THEMES = ['light', 'dark'] as const
const GROUNDS = ['ground', 'surface', 'sunken', 'accent-soft', 'alert-soft'] as const
const TEXT = 4.5
const PART = 3

/** `#rgb` or `#rrggbb` of a token: what is see-through cannot be proved. */
function colour(token: string, theme: (typeof THEMES)[number]): string {
  const found = new RegExp(`--${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)
  return found![theme === 'light' ? 1 : 2]!
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g)!
  const [red, green, blue] = digits.map((pair) => {
    const share = parseInt(pair, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

test('black on white is 21 to 1', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21)
})

for (const theme of THEMES) {
  const between = (one: string, other: string) => contrast(colour(one, theme), colour(other, theme))

  test.each(['ink', 'ink-2', 'ink-3', 'accent', 'alert'])(`${theme}: words in %s are readable on every ground`, (ink) => {
    for (const ground of GROUNDS) expect(between(ink, ground), ground).toBeGreaterThanOrEqual(TEXT)
  })

  test(`${theme}: words on the accent are readable`, () => {
    expect(between('on-accent', 'accent')).toBeGreaterThanOrEqual(TEXT)
  })

  test(`${theme}: the edge of a field and the ring of the focus are seen`, () => {
    for (const ground of ['ground', 'surface'] as const) expect(between('field', ground), ground).toBeGreaterThanOrEqual(PART)
    for (const ground of GROUNDS) expect(between('accent', ground), ground).toBeGreaterThanOrEqual(PART)
  })

  test(`${theme}: the hierarchy of words is kept`, () => {
    const [ink, second, third] = ['ink', 'ink-2', 'ink-3'].map((token) => between(token, 'surface'))
    expect(ink! - second!).toBeGreaterThan(2)
    expect(second! - third!).toBeGreaterThan(1)
  })
}
