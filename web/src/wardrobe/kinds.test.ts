import { describe, expect, it } from 'vitest'
import type { Attributes, Category, Photo } from '../lib/wire'
import { kindOf, kindsOf } from './kinds'

const photo = (attributes: Attributes, number = 1): Photo => ({
  id: `p${number}`, number, kind: 'garment', status: 'described', colours: [], source: 'reader', kept_until: 0, attributes,
})
const clothes = (...categories: Category[]) => categories.map((category, at) => photo({ category }, at + 1))

describe('the kinds of clothes', () => {
  it('are counted by where they are worn, in the order of getting dressed', () => {
    const six = clothes('shoes', 'shirt', 'longsleeve', 'pants', 'skirt', 't-shirt')
    expect(kindsOf(six)).toEqual([['top', 3], ['bottom', 2], ['shoes', 1]])
  })

  it('are nothing to choose from while there are few, or all are alike', () => {
    expect(kindsOf(clothes('shoes', 'shirt', 'pants', 'dress', 'hat'))).toEqual([])
    expect(kindsOf(clothes('shirt', 't-shirt', 'shirt', 't-shirt', 'longsleeve', 'shirt', 'shirt'))).toEqual([])
  })

  it('leave out what nobody has named and what is no clothing', () => {
    expect([kindOf(photo({})), kindOf(photo({ category: 'bag', clothing: false })), kindOf(photo({ category: 'bag' }))]).toEqual([null, null, 'bag'])
    expect(kindsOf([...clothes('shirt', 'pants', 'shirt', 'dress'), photo({}, 8), photo({ clothing: false }, 9)])).toEqual([['top', 2], ['bottom', 1], ['dress', 1]])
  })
})
