// Who receives the photos when a model reads them: the company behind a host, and the country of its seat. Where its machines
// stand is for its own terms to say. A host that is not here is named as it is: we do not guess.

export type Country = 'us' | 'fr' | 'cn'

const RECEIVERS: Record<string, readonly [company: string, country: Country]> = {
  'api.openai.com': ['OpenAI', 'us'],
  'api.anthropic.com': ['Anthropic', 'us'],
  'generativelanguage.googleapis.com': ['Google', 'us'],
  'api.mistral.ai': ['Mistral AI', 'fr'],
  'api.x.ai': ['xAI', 'us'],
  'api.deepseek.com': ['DeepSeek', 'cn'],
}

/** `OpenAI(미국)`, or the host alone. */
export function receiver(host: string, named: (company: string, country: Country) => string): string {
  const known = Object.hasOwn(RECEIVERS, host) ? RECEIVERS[host] : undefined
  return known ? named(...known) : host
}
