import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepFocus } from './focus'

let stop: () => void
const mutated = () => new Promise<void>((done) => setTimeout(done))
const part = (id: string) => document.getElementById(id)!

function built(tag: string, id: string, into: Element): HTMLElement {
  const made = document.createElement(tag)
  made.id = id
  into.append(made)
  return made
}

beforeEach(() => {
  document.body.replaceChildren()
  const list = built('ul', 'list', built('main', 'content', document.body))
  built('button', 'chip', list)
  built('button', 'other', list)
  stop = keepFocus()
})
afterEach(() => stop())

describe('the focus of what is gone', () => {
  it('goes to what is left around it', async () => {
    part('chip').focus()
    part('chip').remove()
    await mutated()
    expect(document.activeElement?.id).toBe('list')
  })

  it('goes to the page when all around it is gone, and to an open window before that', async () => {
    built('div', 'outside', document.body).append(built('button', 'far', document.body))
    part('far').focus()
    part('outside').remove()
    await mutated()
    expect(document.activeElement?.id).toBe('content')
    built('dialog', 'window', document.body).setAttribute('open', '')
    built('button', 'late', document.body).focus()
    part('late').remove()
    await mutated()
    expect(document.activeElement?.id).toBe('window')
  })

  it('stays where a person or the page has put it since', async () => {
    part('chip').focus()
    part('other').focus()
    part('chip').remove()
    await mutated()
    expect(document.activeElement?.id).toBe('other')
  })
})
