import { fireEvent, render, screen } from '@testing-library/svelte'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '../i18n/i18n.svelte'
import type { Me, Taste } from '../lib/wire'
import { profile } from '../settings/me.svelte'
import { asksTaste, toggled } from './taste'
import TasteRow from './TasteRow.svelte'

const me = (taste: Taste) => ({ taste }) as Me
const changed: Taste[] = []

beforeEach(() => {
  localStorage.clear()
  i18n.choose('ko')
  changed.length = 0
  profile.me = me({})
  profile.change = async (taste) => void changed.push(taste)
})

describe('the question of taste', () => {
  it('is asked only while nothing is known', () => {
    expect([me({}), me({ styles: [], fit: null }), me({ fit: 'slim' }), me({ styles: ['neat'] }), null].map(asksTaste)).toEqual([true, true, false, false, false])
  })

  it('keeps each tap, and takes it back with a second one', async () => {
    render(TasteRow, { fits: true })
    const chip = await screen.findByText('깔끔하게')
    await fireEvent.click(chip)
    await fireEvent.click(screen.getByText('넉넉하게'))
    await fireEvent.click(chip)
    expect(changed).toEqual([{ styles: ['neat'] }, { styles: ['neat'], fit: 'loose' }, { styles: [], fit: 'loose' }])
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('기억해 둘게요.'))
    expect(toggled({ fit: 'slim' }, 'fit', 'slim').fit).toBeNull()
  })

  it('leaves the fit to the reading of the photo where that asks for it', async () => {
    render(TasteRow, { fits: false })
    await screen.findByText('깔끔하게')
    expect(screen.queryByText('딱 맞게')).toBeNull()
  })

  it.each(['taste-dismiss', 'chip'])('once answered or sent away never comes again: %s', async (what) => {
    const { unmount } = render(TasteRow, { fits: true })
    await fireEvent.click((await screen.findAllByTestId(what))[0]!)
    unmount()
    render(TasteRow, { fits: true })
    await new Promise((done) => setTimeout(done, 20))
    expect(screen.queryByTestId('taste-row')).toBeNull()
  })
})
