"""A model's whole answer told on: what may not be said or shown gives way, is counted, and leads to one notice."""

from typing import Any

from shared.stylist.checks.growing import Growing
from shared.stylist.events import Checked, Event, FollowUps, Notice, Outfit, TextDelta
from shared.stylist.ports import Profile, Turn
from shared.stylist.retelling import Retelling
from shared.stylist.scene import scene_of
from shared.stylist.thought import think
from tests.unit.stylist.turned import MODELLED, photo, pieces

NOW = 1_795_000_000
PHOTOS = [photo(1, "shirt", "#f2f2f0"), photo(2, "pants", "#1f2a44"), photo(3, "pants", "#4a6b9a")]


def told(text: str = "출근용 데일리룩 추천", **changed: Any) -> list[Event]:
    """What comes of MODELLED with some of its parts changed."""
    scene = scene_of(PHOTOS, Profile(), [], NOW)
    telling = Retelling(think(Turn("t", "m", text, NOW, "answering", "a"), scene, NOW))
    growing, ticks = Growing(lambda: next(clock)), iter(range(10**6))
    clock = (float(tick) for tick in ticks)
    events: list[Event] = []
    for piece in pieces({**MODELLED, **changed})[:-1]:
        for finding in growing.feed(piece):
            events += telling.told(finding)
    for finding in growing.close():
        events += telling.told(finding)
    return [*events, *telling.rest()]


def said(events: list[Event], block: str) -> str:
    return "".join(event.text for event in events if isinstance(event, TextDelta) and event.id == block)


def corrected(events: list[Event]) -> dict[str, Any] | None:
    return next((event.detail for event in events if isinstance(event, Notice)), None)


def counts(events: list[Event]) -> dict[str, int]:
    (checked,) = [event.counts for event in events if isinstance(event, Checked)]
    return {name: count for name, count in checked.items() if count}


def main_card(events: list[Event]) -> Any:
    return next(event.card for event in events if isinstance(event, Outfit))


def test_a_good_answer_is_told_as_it_is() -> None:
    events = told()

    assert said(events, "headline") == "모델의 말: 흰 셔츠에 네이비 바지예요."
    assert [item["reason"] for item in main_card(events)["items"]] == ["밝아요.", "짙어요."]
    assert corrected(events) is None
    assert counts(events) == {"cards_passed": 2}


def test_a_headline_that_may_not_be_said_gives_way_to_the_engines_before_the_card() -> None:
    events = told(headline="날씬해 보이는 [[1]]예요.")
    first = next(event for event in events)

    assert isinstance(first, TextDelta)
    assert "날씬" not in said(events, "headline")
    assert "셔츠" in said(events, "headline")
    assert corrected(events) == {"count": 1}
    assert counts(events)["unsafe_withheld"] == 1


def test_a_headline_in_another_language_gives_way_to_the_engines() -> None:
    events = told(headline="For work, take the [[1]] with the [[2]].")

    assert "For work" not in said(events, "headline")
    assert said(events, "headline")
    assert counts(events)["language_withheld"] >= 1


def test_a_reply_of_which_nothing_is_left_gives_way_to_the_engines() -> None:
    events = told(reply="고객님의 체형을 커버해요.")

    assert said(events, "reply")
    assert "고객님" not in said(events, "reply")
    assert corrected(events) == {"count": 1}


def test_of_a_reply_only_the_forbidden_sentence_is_left_out() -> None:
    events = told(reply="색: [[1]]는 밝아요.\n인상: 어려 보여요.\n소재: [[2]]는 면이에요.")

    assert said(events, "reply") == "색: 흰 셔츠는 밝아요.\n소재: 네이비 바지는 면이에요."


def test_a_wrong_colour_in_prose_is_put_right_by_a_notice_at_the_end() -> None:
    events = told(reply="빨간 [[2]]가 눈에 띄어요.")

    assert corrected(events) == {"count": 1, "colours": [{"number": 2, "name": "네이비 바지", "said": "빨간"}]}
    assert counts(events)["colours_corrected"] == 1
    assert isinstance(events[-1], FollowUps)


def test_card_reasons_that_are_wrong_or_forbidden_are_replaced_by_the_engines() -> None:
    main = {
        "items": [{"number": 1, "reason": "검은색이라 단정해요."}, {"number": 2, "reason": "다리가 길어 보여요."}],
        "worn": [],
        "reason": "완벽한 조합이에요.",
    }
    events, engine = told(main=main), told(main={**MODELLED["main"], "items": [{"number": 1}, {"number": 2}], "reason": ""})

    assert main_card(events) == main_card(engine)
    assert corrected(events) is None, "nothing of it was shown"
    assert counts(events) == {"cards_passed": 2, "colours_corrected": 1, "unsafe_withheld": 2}


def test_an_unknown_number_in_a_reason_is_counted() -> None:
    main = {**MODELLED["main"], "reason": "[[97]]와 어울려요."}

    assert counts(told(main=main))["numbers_dropped"] == 1


def test_follow_ups_that_may_not_be_said_are_left_out_and_the_engines_stand_in_for_none() -> None:
    (some,) = [
        event.suggestions for event in told(follow_ups=["더 캐주얼하게", "나이키로 바꿔 줘"]) if isinstance(event, FollowUps)
    ]
    (none,) = [event.suggestions for event in told(follow_ups=["날씬해 보이게"]) if isinstance(event, FollowUps)]

    assert some == ["더 캐주얼하게"]
    assert none
    assert "날씬" not in " ".join(none)


def test_an_answer_in_english_to_an_english_question_is_told() -> None:
    events = told(
        "outfit for work",
        headline="For work: the [[1]] with the [[2]].",
        reply="Colour: the [[1]] is lighter than the [[2]].",
        main={**MODELLED["main"], "reason": "Calm and plain."},
        follow_ups=["More casual"],
    )

    assert said(events, "headline") == "For work: the white shirt with the navy trousers."
    assert main_card(events)["reason"] == "Calm and plain."
    assert corrected(events) is None


def test_of_too_many_long_and_repeated_follow_ups_three_short_ones_are_told() -> None:
    (many,) = [e.suggestions for e in told(follow_ups=["비 와요"] * 3 + ["가" * 150] * 8) if isinstance(e, FollowUps)]
    (more,) = [e.suggestions for e in told(follow_ups=["추워요", "더워요", "왜요?", "다른 거"]) if isinstance(e, FollowUps)]

    assert many == ["비 와요"]
    assert more == ["추워요", "더워요", "왜요?"]
