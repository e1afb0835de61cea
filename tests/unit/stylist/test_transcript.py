"""What an answer leaves behind in the history."""

from typing import Any

from shared.stylist.events import Finished, Notice, Started, TextDelta
from shared.stylist.transcript import Transcript


def kept(*sent: Any) -> list[dict[str, Any]]:
    transcript = Transcript()
    for event in sent:
        transcript.add(event)
    return transcript.parts


def test_words_of_one_block_become_one_part() -> None:
    parts = kept(
        Started("a"),
        TextDelta("headline", "출근엔 "),
        TextDelta("headline", "셔츠"),
        TextDelta("reply", "색"),
        Finished("stop", {}),
    )
    assert parts == [{"type": "text", "text": "출근엔 셔츠"}, {"type": "text", "text": "색"}]


def test_a_restart_forgets_the_model_s_half_answer_but_not_the_notices() -> None:
    parts = kept(
        Notice("reading", {"count": 1}),
        TextDelta("headline", "half"),
        Notice("model_down", {"restart": True}),
        TextDelta("headline", "whole"),
    )
    assert [part.get("text") or part["data"]["code"] for part in parts] == ["reading", "model_down", "whole"]
