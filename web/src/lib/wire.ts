// The JSON of /api/* and the parts of the answer stream, as the server sends them. Times are epoch seconds.

export type Kind = 'body' | 'garment'
export type Status = 'awaiting' | 'processing' | 'ready' | 'described' | 'rejected'
export type Language = 'ko' | 'en'
export type Words = Record<Language, string>

export const CATEGORIES = [
  't-shirt', 'shirt', 'longsleeve', 'outwear', 'pants', 'shorts', 'skirt', 'dress', 'shoes', 'hat', 'bag', 'accessory',
] as const
export const PATTERNS = ['plain', 'striped', 'checked', 'floral', 'graphic', 'other'] as const
export const MATERIALS = [
  'cotton', 'linen', 'denim', 'wool', 'knit', 'polyester', 'silk', 'chiffon', 'leather', 'suede', 'nylon', 'down', 'unknown',
] as const
export const FITS = ['slim', 'regular', 'loose', 'unknown'] as const
export const LEVELS = ['1', '2', '3', '4', '5'] as const
export const SLOTS = ['top', 'bottom', 'dress', 'outer', 'shoes', 'hat', 'bag', 'accessory'] as const
export const REASONS = ['too_large', 'not_an_image', 'unsupported', 'too_many_pixels', 'too_small', 'damaged', 'unsafe'] as const
export const NOTES = [
  'not_clothing', 'several_garments', 'not_full_body', 'several_people', 'no_person', 'worn', 'maybe_minor', 'nudity',
] as const
/** Why the photo of the person is not read. */
export const NO_READINGS = ['no_person', 'several_people', 'maybe_minor', 'nudity'] as const

export type Category = (typeof CATEGORIES)[number]
export type Slot = (typeof SLOTS)[number]
export type Reason = (typeof REASONS)[number]
export type Note = (typeof NOTES)[number]
export type NoReading = (typeof NO_READINGS)[number]

export interface Colour {
  hex: string
  share: number
  name: Words
}

export interface Attributes {
  category?: Category
  /** Only ever said, and only `false`: nothing to wear, so it is left out. `null` takes the word back. */
  clothing?: false | null
  subcategory?: string
  pattern?: (typeof PATTERNS)[number]
  material?: (typeof MATERIALS)[number]
  silhouette?: string
  fit?: (typeof FITS)[number]
  formality?: number
  warmth?: number
  seasons?: string[]
  description?: Words
  confidence?: number
}

export interface WornPiece {
  slot: Slot
  category: Category
  name: Words
  colours: Colour[]
  confidence: number
}

export interface Photo {
  id: string
  number: number
  kind: Kind
  status: Status
  thumbnail_url?: string | null
  image_url?: string | null
  urls_expire_at?: number | null
  colours: Colour[]
  attributes: Attributes
  guesses?: { category: Category; confidence: number }[]
  source: 'said' | 'model' | 'reader' | 'measured'
  /** The names of the attributes that the person told. */
  said?: string[]
  notes?: Note[]
  reading?: { lines: { topic: Topic; text: Words; source: LineSource }[] } | null
  worn?: WornPiece[]
  /** The number of an earlier garment photo that looks like the same picture. */
  duplicate_of?: number | null
  reason?: Reason | null
  kept_until: number
}

export type Topic = 'proportion' | 'tone' | 'impression'
export type LineSource = 'measured' | 'guessed' | 'said'

export interface AnalysisLine {
  topic: Topic
  text: string
  source: LineSource
}

export interface OutfitCard {
  id: string
  kind: 'main' | 'alternative'
  title: string
  occasion: string
  items: { photo_id: string; number: number; slot: Slot; name: string; reason: string }[]
  worn: { slot: Slot; name: string; colours: Colour[]; reason: string }[]
  /** `kind` is what is remembered when the person has one; cards from before it have none. */
  missing: { slot: Slot; kind?: string; role: 'complete' | 'swap'; advice: string }[]
  tips: { when: 'rain' | 'cold' | 'heat'; text: string }[]
  reason: string
  evidence: { palette: string[]; harmony: string; contrast: number; formality: number; warmth: number }
  change?: 'owned' | 'worn' | 'missing'
  /** While the card fills: how many more pieces are likely. */
  coming?: number
}

export interface Usage {
  input_tokens?: number
  cached_tokens?: number
  output_tokens?: number
  micro_dollars?: number
  milliseconds?: number
}

/** What a turn tells beside its words. A newer server may send other codes: what has no sentence is not shown. */
export type Notice = { code: 'engine' } | Ladder | Budget | { code: 'reading'; count: number } | Unread | Forecast | Corrected

/** `restart`: what this answer said and showed before is void. */
export interface Ladder {
  code: 'model_down' | 'without_pictures'
  restart?: boolean
}

export interface Budget {
  code: 'budget'
  scope?: string
  renews_at?: number
}

export interface Unread {
  code: 'no_reading'
  why: NoReading
}

/** The weather that the answer reckons with. `place` is in the answer's language, `day` as YYYY-MM-DD, `low` and `high` in °C,
 *  `rain` the day's highest chance in %. */
export interface Forecast {
  code: 'weather'
  place: string
  day: string
  low: number
  high: number
  rain: number
  snow: boolean
  source: string
  url: string
}

/** `count` is of all that was put right; `colours` are the wrong colour words among it. `by` the person: the cards were chosen anew after a correction,
 *  perhaps in place of a model's answer. */
export interface Corrected {
  code: 'corrected'
  count?: number
  colours?: WrongColour[]
  by?: 'person'
  instead_of?: 'model'
}

/** The word that was `said`, and what the garment is called by its measured colour, both in the answer's language. */
export interface WrongColour {
  number: number
  name: string
  said: string
}

/** A part of the stream (AI SDK UI message stream v1) or of a stored message; unknown types are passed over. */
export interface Part {
  type: string
  id?: string
  text?: string
  delta?: string
  data?: unknown
  messageId?: string
  errorText?: string
  messageMetadata?: { usage?: Usage }
}

export interface UIMessage {
  id: string
  role: 'user' | 'assistant'
  parts: Part[]
  metadata?: { created?: number; usage?: Usage; revision?: number }
}

export interface SessionSummary {
  id: string
  title: string
  status: 'idle' | 'answering' | 'failed'
  created: number
  updated: number
}

export interface Session extends Omit<SessionSummary, 'created' | 'updated'> {
  messages: UIMessage[]
  next: string | null
}

export interface Taste {
  styles?: ('neat' | 'comfortable' | 'accent')[]
  fit?: 'slim' | 'loose' | null
  avoid_colours?: string[]
  avoid_words?: string[]
  owned?: string[]
}

export interface Me {
  kept_until: { wardrobe: number | null; body: number | null }
  taste: Taste
  budget: { used_micro_dollars: number; limit_micro_dollars: number; renews_at: number }
  photos: { used: number; limit: number }
  model: string | null
  model_host: string | null
}

export interface NewPhoto {
  id: string
  number: number
  upload: { url: string; fields: Record<string, string> }
}
