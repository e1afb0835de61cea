"""Korean is typed syllable by syllable, and Enter often comes in the middle of one: it sends once, and all of it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import CDPSession, expect

from tests.e2e.visitor import Visitor

# The events of an Enter in the middle of a syllable, as each system orders them, with the syllable as it is then in the box.
PRESS = """([box, text, order]) => {
    const real = { bubbles: true, cancelable: true }
    const key = (type, more) => box.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', ...real, ...more }))
    const compose = (type) => box.dispatchEvent(new CompositionEvent(type, { data: text.at(-1), bubbles: true }))
    const fill = (words) => { box.value = words; box.dispatchEvent(new InputEvent('input', { bubbles: true })) }
    const does = {
        end: () => (fill(text), compose('compositionend')),
        composing: () => key('keydown', { keyCode: 229, isComposing: true }),
        taken: () => key('keydown', { keyCode: 229 }),
        plain: () => key('keydown', { keyCode: 13 }),
        nameless: () => key('keydown', { key: 'Unidentified', keyCode: 229 }),
        break: () => box.dispatchEvent(new InputEvent('beforeinput', { inputType: 'insertLineBreak', ...real })),
        up: () => key('keyup'),
    }
    compose('compositionstart')
    fill(text.slice(0, -1) + 'ㅇ')
    for (const step of order.split(' ')) does[step]()
}"""
ORDERS = {
    "Windows": "composing end up",
    "macOS": "composing end plain up",
    "Safari": "end taken up",
    "phone": "end plain up",
    "nameless": "end nameless break",
}


@pytest.fixture
def typist(visitor: Visitor) -> Iterator[Visitor]:
    """Someone in a conversation that needs no answers: what is sent is what counts."""
    visitor.start.dress("shirt_01.jpg")
    visitor.page.route("**/api/chat", lambda route: route.fulfill(status=503, body='{"code": "model_down"}'))
    yield visitor
    visitor.caused("503")


def test_enter_in_the_middle_of_a_syllable_sends_the_whole_question_once(typist: Visitor) -> None:
    """By the browser's own input method: the syllable is underlined until Enter ends it."""
    ime = typist.context.new_cdp_session(typist.page)
    compose(typist, ime, "주말에 뭐 입지")
    press_enter(ime, "지")
    expect_sent(typist, "주말에 뭐 입지")
    compose(typist, ime, "비 오면")
    ime.send("Input.insertText", {"text": "면"})
    typist.page.keyboard.press("Shift+Enter")
    expect(typist.talk.box).to_have_value("비 오면\n")
    compose(typist, ime, "운동화는요", before="비 오면\n")
    press_enter(ime, "요")
    expect_sent(typist, "주말에 뭐 입지", "비 오면\n운동화는요")


def test_enter_sends_once_in_the_order_of_every_system(typist: Visitor) -> None:
    sent: list[str] = []
    for system, order in ORDERS.items():
        sent.append(f"{system} 출근룩 알려줘요")
        typist.page.evaluate(PRESS, [typist.talk.box.element_handle(), sent[-1], order])
        expect_sent(typist, *sent)


def compose(typist: Visitor, ime: CDPSession, words: str, before: str = "") -> None:
    """All but the last syllable is there; the last is still being put together."""
    typist.talk.box.focus()
    ime.send("Input.insertText", {"text": words[:-1]})
    for part in ("ㅈ", words[-1]):
        ime.send("Input.imeSetComposition", {"text": part, "selectionStart": 1, "selectionEnd": 1})
    expect(typist.talk.box).to_have_value(before + words)


def press_enter(ime: CDPSession, syllable: str) -> None:
    """As Chrome on macOS does it: the key that the input method took, the syllable's end, the key once more."""
    taken = {"type": "rawKeyDown", "key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 229}
    ime.send("Input.dispatchKeyEvent", taken)
    ime.send("Input.insertText", {"text": syllable})
    plain = {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13}
    ime.send("Input.dispatchKeyEvent", {"type": "keyDown", "text": "\r", **plain})
    ime.send("Input.dispatchKeyEvent", {"type": "keyUp", **plain})


def expect_sent(typist: Visitor, *questions: str) -> None:
    """These, in this order, nothing twice, and nothing left in the box."""
    expect(typist.talk.questions).to_have_count(len(questions))
    told = [text.split(": ", 1)[-1] for text in typist.talk.questions.all_text_contents()]
    assert told == list(questions)
    expect(typist.talk.box).to_have_value("")
