// 조사 follow the final consonant of the word before them.

/** '로/으로': only final consonants other than ㄹ take '으'. */
export function ro(word: string): string {
  const final = finalOf(word)
  return `${word}${final === null ? '(으)로' : final === 0 || final === RIEUL ? '로' : '으로'}`
}

export function iga(word: string): string {
  const final = finalOf(word)
  return `${word}${final === null ? '이(가)' : final ? '이' : '가'}`
}

export function yeyo(word: string): string {
  return `${word}${finalOf(word) ? '이에요' : '예요'}`
}

const RIEUL = 8

/** 0 for none; `null` where the last letter is not Korean. */
function finalOf(word: string): number | null {
  const last = word.charCodeAt(word.length - 1)
  return last < 0xac00 || last > 0xd7a3 ? null : (last - 0xac00) % 28
}
