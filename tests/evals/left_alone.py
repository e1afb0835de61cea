"""Whether a good answer is shown as the model wrote it: every text of it, with garment marks read as names."""

import re
from collections.abc import Iterator

from tests.evals.judged import Judged, judged
from tests.evals.replay import Transcript
from tests.evals.shown import Card, Shown

Check = tuple[bool, str]
_PARTICLES = "이에요|예요|으로|이라|이랑|로|라|랑|은|는|이|가|을|를|과|와"
"""Forms that give way to each other after another last letter; which of them is right, the metric `josa` says."""
_MARK = re.compile(rf"\[\[(\d+)\]\]({_PARTICLES})?")
_TOUCHED = re.compile(r"_withheld$|^numbers_dropped$|^colours_corrected$")


def left_alone(transcript: Transcript, shown: Shown) -> Judged:
    """One check for each text and card."""
    return judged([*_cards(transcript, shown), *_texts(transcript, shown), *untouched(shown)])


def untouched(shown: Shown) -> Iterator[Check]:
    """Nothing was put right, and nothing is said to have been."""
    touched = {name: count for name, count in shown.counts.items() if _TOUCHED.search(name) and count}
    yield not touched, f"a good answer was put right: {touched}"
    yield shown.detail("corrected") is None, f"corrected without a fault: {shown.detail('corrected')}"
    yield shown.detail("model_down") is None, "given up without a fault"


def said_as_written(written: str, told: str, shown: Shown) -> bool:
    """Whether `told` holds `written`, its marks being names of garments on the cards."""
    return bool(re.search(_spoken(" ".join(written.split()), _names(shown)), " ".join(told.split())))


def _cards(transcript: Transcript, shown: Shown) -> Iterator[Check]:
    written = [item["number"] for item in transcript.answer["main"]["items"]]
    kept = [item["number"] for item in shown.main["items"]] if shown.main else []
    yield sorted(kept) == sorted(written), f"main outfit {written} became {kept}"
    changes = [(other["slot"], other["number"]) for other in transcript.answer["alternatives"]]
    yield len(shown.alternatives) == len(changes), f"alternatives {changes} became {len(shown.alternatives)}"


def _texts(transcript: Transcript, shown: Shown) -> Iterator[Check]:
    answer = transcript.answer
    pairs = [(answer[block], shown.text[block]) for block in ("headline", "reply")]
    pairs += _of_main(answer["main"], shown.main) if shown.main else []
    pairs += [(raw["reason"], card["reason"]) for raw, card in zip(answer["alternatives"], shown.alternatives, strict=False)]
    for written, told in pairs:
        whole = re.fullmatch(_spoken(" ".join(written.split()), _names(shown)), " ".join(told.split()))
        yield whole is not None, f"{written!r} became {told!r}"
    yield shown.follow_ups == answer["follow_ups"], f"next steps {answer['follow_ups']} became {shown.follow_ups}"


def _of_main(raw: Card, card: Card) -> list[tuple[str, str]]:
    items = {item["number"]: item["reason"] for item in card["items"]}
    worn = {piece["slot"]: piece["reason"] for piece in card["worn"]}
    pairs = [(item["reason"], items.get(item["number"], "")) for item in raw["items"]]
    return [*pairs, *((piece["reason"], worn.get(piece["slot"], "")) for piece in raw["worn"]), (raw["reason"], card["reason"])]


def _names(shown: Shown) -> dict[int, str]:
    return {item["number"]: item["name"] for card in shown.cards for item in card["items"]}


def _spoken(written: str, names: dict[int, str]) -> str:
    """A pattern of the text; a garment on no card may have any name, which other metrics judge."""
    pattern, end = "", 0
    for mark in _MARK.finditer(written):
        name = names.get(int(mark[1]))
        pattern += re.escape(written[end : mark.start()]) + (re.escape(name) if name else r"[^.\[\]]{2,40}?")
        pattern += f"(?:{_PARTICLES})" if mark[2] else ""
        end = mark.end()
    return pattern + re.escape(written[end:])
