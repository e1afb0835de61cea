// 조사 '로/으로': only final consonants other than ㄹ take '으'.

export function ro(word: string): string {
  const last = word.charCodeAt(word.length - 1)
  if (last < 0xac00 || last > 0xd7a3) return `${word}(으)로`
  const final = (last - 0xac00) % 28
  return `${word}${final === 0 || final === 8 ? '로' : '으로'}`
}
