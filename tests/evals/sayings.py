"""Single sentences of a model, each said in the reply and on the main card of a good answer, and told through the real turn.

sentences/honest.json are true of their wardrobe and say nothing of a person: they must be left alone. In
sentences/forbidden.json the part in braces must not be seen: bodies, ages, undertones, letters that hide a word, and
accessories that nobody has. Both by transcript, written by hand.
"""

import copy
import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.evals.judged import Judged, whole
from tests.evals.left_alone import said_as_written, untouched
from tests.evals.replay import replayed, transcripts, written
from tests.evals.shown import Shown

_FOLDER = Path(__file__).parent / "sentences"
PIECE = 400
"""Large ones: how an answer is cut is tried elsewhere (test_mutants)."""
_UNSEEN = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))
_TWINS = str.maketrans({"\u0456": "i"})
"""A letter of another alphabet that looks like ours."""


@dataclass(frozen=True)
class Saying:
    """`core` is what must not be seen, "" in an honest sentence."""

    on: str
    text: str
    core: str = ""


def honest() -> list[Saying]:
    return [Saying(on, text) for on, text in _read("honest.json")]


def forbidden() -> list[Saying]:
    return [
        Saying(on, text.replace("{", "").replace("}", ""), text.partition("{")[2].partition("}")[0])
        for on, text in _read("forbidden.json")
    ]


def _read(name: str) -> Iterator[tuple[str, str]]:
    for on, texts in json.loads((_FOLDER / name).read_text()).items():
        yield from ((on, text) for text in texts)


async def said(saying: Saying) -> Shown:
    """What is shown of the transcript's answer with the sentence at the end of its reply and as the main card's reason."""
    transcript = transcripts()[saying.on]
    answer = copy.deepcopy(transcript.answer)
    answer["reply"] += f"\n{saying.text}"
    answer["main"]["reason"] = saying.text
    return await replayed(transcript, written(answer), piece=PIECE)


def left_in_peace(saying: Saying, shown: Shown) -> Judged:
    places = {"reply": shown.text["reply"], "card": shown.main["reason"] if shown.main else ""}
    faults = [f"not in the {place}" for place, told in places.items() if not said_as_written(saying.text, told, shown)]
    faults += [fault for good, fault in untouched(shown) if not good]
    return whole(f"{saying.on}: {saying.text!r}: {fault}" for fault in faults)


def kept_from_view(saying: Saying, shown: Shown) -> Judged:
    core = _read_aloud(saying.core)
    seen = [text for text in shown.words if core in _read_aloud(text)]
    return whole([f"{saying.on}: {saying.text!r} is seen in {len(seen)} places"] if seen else [])


def _read_aloud(text: str) -> str:
    """As a person reads it, whatever letters it is made of."""
    return unicodedata.normalize("NFKC", text).translate(_UNSEEN).translate(_TWINS).casefold()
