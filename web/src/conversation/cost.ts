// What an answer cost, in words: tokens, money, time.
import type { Dictionary } from '../i18n/en'
import type { Language, Usage } from '../lib/wire'

/** The smallest amount that is named: $0.0001. */
const DIGITS = 4

export function costs(usage: Usage, t: Dictionary, language: Language): string {
  const { input_tokens: input = 0, output_tokens: output = 0, micro_dollars: paid = 0, milliseconds: time = 0 } = usage
  const money = paid ? [dollars(paid, language)] : []
  return [input || output ? t.usageTokens(input, output) : t.usageFree, ...money, ...(time ? [t.usageTime(time / 1000)] : [])].join(' · ')
}

/** `$0.0012`; what is less than a hundredth of a cent is not told as nothing. */
function dollars(micro: number, language: Language): string {
  const least = 10 ** -DIGITS
  const money = new Intl.NumberFormat(language, { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol', minimumFractionDigits: 2, maximumFractionDigits: DIGITS })
  return micro / 1e6 < least ? `< ${money.format(least)}` : money.format(micro / 1e6)
}
