import { fireEvent, render, screen } from '@testing-library/svelte'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '../i18n/i18n.svelte'
import { route } from '../lib/route.svelte'
import { sessions } from './sessions.svelte'
import SessionsDialog from './SessionsDialog.svelte'

const LIST = [
  { id: 's1', title: '출근', status: 'idle', created: 0, updated: 1_700_000_000 },
  { id: 's2', title: '', status: 'idle', created: 0, updated: 1_700_000_000 },
]
const asked: string[] = []
let fails = ''

beforeEach(() => {
  i18n.choose('ko')
  route.session = 's1'
  Object.assign(sessions, { list: [], loaded: false, trouble: '', last: 's1' })
  asked.length = 0
  fails = ''
  vi.stubGlobal('scrollTo', () => undefined)
  vi.stubGlobal('fetch', async (path: string, { method, body }: { method: string; body?: string }) => {
    if (method !== 'GET') asked.push(`${method} ${path} ${body ?? ''}`.trim())
    if (method === fails) return Response.json({ code: 'internal' }, { status: 500 })
    return method === 'GET' ? Response.json({ sessions: LIST }) : method === 'DELETE' ? new Response(null, { status: 204 }) : Response.json(LIST[0])
  })
})

async function opened() {
  const close = vi.fn()
  render(SessionsDialog, { close })
  await screen.findAllByTestId('session')
  return close
}
const names = () => screen.getAllByTestId('open-session').map((row) => row.querySelector('b')!.textContent)
async function renamed(to: string, how: 'submit' | 'Escape' = 'submit') {
  await fireEvent.click(screen.getAllByTestId('rename')[0]!)
  const box = screen.getByRole<HTMLInputElement>('textbox', { name: '대화 이름', hidden: true })
  box.value = to
  if (how === 'submit') await fireEvent.submit(box.form!)
  else expect(await fireEvent.keyDown(box, { key: 'Escape' }), 'the window stays').toBe(false)
}

describe('the conversations', () => {
  it('say which one is open, and have a name without one', async () => {
    await opened()
    expect(names()).toEqual(['출근', '새 대화'])
    const [here, other] = screen.getAllByTestId('open-session')
    expect([here!.getAttribute('aria-current'), other!.getAttribute('aria-current')]).toEqual(['page', null])
    expect(here!.textContent).toContain('지금 보는 대화')
  })

  it('are renamed by Enter, and neither by Escape nor by an empty name', async () => {
    await opened()
    await renamed('  금요일 ')
    expect(names()[0], 'shown before it arrived').toBe('금요일')
    await vi.waitFor(() => expect(asked).toEqual(['PATCH /api/sessions/s1 {"title":"금요일"}']))
    await renamed('다른 것', 'Escape')
    await renamed('  ')
    expect([names()[0], asked.length]).toEqual(['금요일', 1])
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getAllByTestId('rename')[0]))
  })

  it('have their old name again, and say so, when the new one did not arrive', async () => {
    await opened()
    fails = 'PATCH'
    await renamed('금요일')
    expect((await screen.findByRole('alert', { hidden: true })).textContent).toContain('문제가 생겼어요')
    expect(names()[0]).toBe('출근')
  })

  it('lead to the start page when the open one is deleted, and only then', async () => {
    await opened()
    const remove = async () => {
      await fireEvent.click(screen.getAllByTestId('delete-session')[0]!)
      await fireEvent.click(screen.getByTestId('confirm-yes'))
    }
    fails = 'DELETE'
    await remove()
    await screen.findByRole('alert', { hidden: true })
    expect([route.session, names().length]).toEqual(['s1', 2])
    fails = ''
    await remove()
    await vi.waitFor(() => expect(names()).toEqual(['새 대화']))
    expect([route.session, sessions.last]).toEqual([null, ''])
    expect(document.activeElement).toBe(screen.getByTestId('open-session'))
  })

  it('are not said to be none when they could not be asked for', async () => {
    fails = 'GET'
    render(SessionsDialog, { close: vi.fn() })
    expect((await screen.findByTestId('error')).dataset['code']).toBe('internal')
    expect(document.body.textContent).not.toContain('아직 나눈 대화가 없어요')
  })
})
