"""Recorded answers of a model, each to one question about one wardrobe, and the replay of an answer through the real turn.

Written by hand in the schema that a model answers in (shared/stylist/schemas.ANSWER), with the care that a good one takes.
"""

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from tests.evals.case import Case, Say
from tests.evals.conversing import PIECE, ReplayedModel, conversed
from tests.evals.shown import Shown
from tests.evals.suite import closets

_FOLDER = Path(__file__).parent / "transcripts"
_LISTS = ("weather", "never", "always", "canaries")
Answer = dict[str, Any]


@dataclass(frozen=True)
class Transcript:
    key: str
    closet: str
    say: Say
    answer: Answer


@lru_cache
def transcripts() -> dict[str, Transcript]:
    return _in(_FOLDER)


@lru_cache
def obeyed() -> dict[str, Transcript]:
    """Of a model that did what a text in a picture, in a description or in the question told it to do."""
    return _in(_FOLDER / "obeyed")


def _in(folder: Path) -> dict[str, Transcript]:
    found = [_read(path) for path in sorted(folder.glob("*.json"))]
    return {transcript.key: transcript for transcript in found}


def _read(path: Path) -> Transcript:
    plain = json.loads(path.read_text())
    truth: dict[str, Any] = {name: tuple(value) if name in _LISTS else value for name, value in plain["say"].items()}
    return Transcript(path.stem, plain["closet"], Say(**truth), plain["answer"])


def written(answer: Answer) -> str:
    return json.dumps(answer, ensure_ascii=False)


async def replayed(transcript: Transcript, answer: str, *, piece: int = PIECE) -> Shown:
    """What is shown when the model answers the transcript's question with these very characters, so many at a time."""
    case = Case(transcript.key, (transcript.closet,), (transcript.say,))
    return (await conversed(case, closets()[transcript.closet], ReplayedModel([answer], piece=piece)))[0]
