"""How an answer comes, by the browser's own clock: words at once, something new all the time, nothing that jumps.

The limits are those of the product, and other work on the machine only adds to what is measured: they count as met when
one whole answer of three is within all of them.
"""

from tests.e2e.cadence import Cadence, seen, watch
from tests.e2e.conftest import Visit
from tests.e2e.visitor import DESKTOP, PHONE, Visitor
from tests.recorded.app import Recorded

QUESTIONS = ("출근용 데일리룩 추천", "주말에 친구 만나요", "비 오는 날 뭐 입을까요?")
LIMITS = Cadence(first_words=1.0, card_after_words=1.0, longest_silence=0.5, shift=0.02)


def answers(visitor: Visitor, limits: Cadence) -> list[Cadence]:
    """Up to the first that is within all limits; questions that differ, for a repeated one might be answered faster."""
    visitor.start.dress("shirt_01.jpg", "t-shirt_04.jpg", "pants_03.jpg")
    watch(visitor.page)
    answers: list[Cadence] = []
    for count, question in enumerate(QUESTIONS, start=1):
        visitor.talk.ask(question)
        visitor.talk.wait_for_answers(count)
        answers.append(seen(visitor.page))
        print(answers[-1])
        if answers[-1].within(limits):
            break
    return answers


def test_without_a_model_the_first_words_come_within_a_second(visit: Visit) -> None:
    told = answers(visit(device=PHONE), LIMITS)
    assert told[-1].within(LIMITS), [str(answer) for answer in told]


def test_with_a_model_the_first_words_come_within_two_seconds(visit: Visit, model: Recorded) -> None:
    limits = LIMITS.with_first_words(2.0)
    told = answers(visit(device=DESKTOP), limits)
    assert told[-1].within(limits), [str(answer) for answer in told]
