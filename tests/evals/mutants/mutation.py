"""A named way to spoil a good answer, with the metric that it attacks."""

import copy
import re
from collections.abc import Callable
from dataclasses import dataclass

from tests.evals.replay import Answer, Transcript, transcripts, written

Spoil = Callable[[Answer], None]
"""Changes the answer in place."""
Rewrite = Callable[[str], str]
"""Changes the characters that are sent."""


@dataclass(frozen=True)
class Mutation:
    """`on` is the transcript that is spoilt. `told` demands a notice: the contract counts what was put right in cards, marks
    and colours, and says when a model's answer is given up."""

    name: str
    attacks: str
    on: str
    spoil: Spoil | None = None
    rewrite: Rewrite | None = None
    told: bool = False

    @property
    def is_link(self) -> bool:
        """Whether it adds what a page might draw as something else than words."""
        return bool(re.search(r"https?:|www\.|\]\(|<\w|<\||```", self.sent()))

    @property
    def transcript(self) -> Transcript:
        return transcripts()[self.on]

    def answer(self) -> Answer:
        """The spoilt answer, as far as it is JSON."""
        answer = copy.deepcopy(self.transcript.answer)
        if self.spoil:
            self.spoil(answer)
        return answer

    def sent(self) -> str:
        text = written(self.answer())
        return self.rewrite(text) if self.rewrite else text


def in_reply(text: str) -> Spoil:
    def spoil(answer: Answer) -> None:
        answer["reply"] = f"{answer['reply']}\n{text}"

    return spoil


def in_headline(text: str) -> Spoil:
    def spoil(answer: Answer) -> None:
        answer["headline"] = text

    return spoil


def in_reason(text: str) -> Spoil:
    """Of the first item on the main card."""

    def spoil(answer: Answer) -> None:
        answer["main"]["items"][0]["reason"] = text

    return spoil


def in_alternative(text: str) -> Spoil:
    def spoil(answer: Answer) -> None:
        answer["alternatives"][0]["reason"] = text

    return spoil


def in_follow_up(text: str) -> Spoil:
    def spoil(answer: Answer) -> None:
        answer["follow_ups"][0] = text

    return spoil
