import { beforeEach, describe, expect, it } from 'vitest'
import { Enter } from './enter'

let sent: number
let enter: Enter
const key = (more: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, ...more })
const up = () => enter.keyup(new KeyboardEvent('keyup', { key: 'Enter' }))
const end = (data: string) => enter.compositionend(new CompositionEvent('compositionend', { data }))
const settled = () => new Promise<void>((done) => setTimeout(done))

beforeEach(() => {
  sent = 0
  enter = new Enter(() => sent++)
})

describe('Enter in the question box', () => {
  it('sends once for a plain Enter and keeps its line break out', async () => {
    const event = key()
    enter.keydown(event)
    up()
    await settled()
    expect(event.defaultPrevented).toBe(true)
    expect(sent).toBe(1)
  })

  it('makes a new line with Shift', async () => {
    const event = key({ shiftKey: true })
    enter.keydown(event)
    await settled()
    expect(event.defaultPrevented).toBe(false)
    expect(sent).toBe(0)
  })

  it('sends once at the end of a syllable, in the order of Chrome on Windows', async () => {
    enter.compositionstart()
    enter.keydown(key({ isComposing: true, keyCode: 229 }))
    await settled()
    expect(sent).toBe(0)
    end('요')
    up()
    await settled()
    expect(sent).toBe(1)
  })

  it('sends once although Chrome on macOS repeats the key after the syllable', async () => {
    enter.compositionstart()
    enter.keydown(key({ isComposing: true, keyCode: 229 }))
    end('요')
    const repeated = key()
    enter.keydown(repeated)
    up()
    await settled()
    expect(sent).toBe(1)
    expect(repeated.defaultPrevented).toBe(true)
  })

  it('sends once in the order of Safari, where the syllable ends before the key', async () => {
    enter.compositionstart()
    end('요')
    enter.keydown(key({ keyCode: 229 }))
    up()
    await settled()
    expect(sent).toBe(1)
  })

  it('sends again with the next Enter', async () => {
    enter.compositionstart()
    enter.keydown(key({ isComposing: true, keyCode: 229 }))
    end('요')
    up()
    enter.keydown(key())
    up()
    await settled()
    expect(sent).toBe(2)
  })

  it('does not send when a syllable ends without Enter, nor when Enter chooses a Japanese word', async () => {
    enter.compositionstart()
    end('요')
    enter.compositionstart()
    enter.keydown(key({ isComposing: true, keyCode: 229 }))
    end('服')
    await settled()
    expect(sent).toBe(0)
  })

  it('keeps out the line break that follows the syllable', () => {
    enter.compositionstart()
    enter.keydown(key({ isComposing: true, keyCode: 229 }))
    end('요')
    const breaking = new InputEvent('beforeinput', { inputType: 'insertLineBreak', cancelable: true })
    enter.beforeinput(breaking)
    expect(breaking.defaultPrevented).toBe(true)
  })

  it('leaves Enter to Safari where it only chose a Japanese word', async () => {
    enter.compositionstart()
    end('服')
    const choosing = key({ keyCode: 229 })
    enter.keydown(choosing)
    up()
    await settled()
    expect(sent).toBe(0)
    expect(choosing.defaultPrevented).toBe(false)
  })

  it('sends once with a phone’s key that has no name, although its key never comes up', async () => {
    for (const times of [1, 2]) {
      enter.keydown(new KeyboardEvent('keydown', { key: 'Unidentified', keyCode: 229 }))
      const breaking = new InputEvent('beforeinput', { inputType: 'insertLineBreak', cancelable: true })
      enter.beforeinput(breaking)
      await settled()
      expect(breaking.defaultPrevented).toBe(true)
      expect(sent).toBe(times)
    }
  })

  it('makes a new line with Shift in the middle of a syllable, and sends nothing', async () => {
    enter.compositionstart()
    enter.keydown(key({ isComposing: true, keyCode: 229, shiftKey: true }))
    end('요')
    enter.keydown(key({ shiftKey: true }))
    const breaking = new InputEvent('beforeinput', { inputType: 'insertLineBreak', cancelable: true })
    enter.beforeinput(breaking)
    up()
    await settled()
    expect(breaking.defaultPrevented).toBe(false)
    expect(sent).toBe(0)
  })

  it('sends once while Enter is held down', async () => {
    enter.keydown(key())
    enter.keydown(key({ repeat: true }))
    enter.keydown(key({ repeat: true }))
    up()
    await settled()
    expect(sent).toBe(1)
  })
})
