"""Reads the model's JSON answer while it grows, and hands out each part as soon as it can be shown."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

import jiter

from shared.stylist.errors import ModelError

PARSE_SECONDS = 0.02
_ORDER = ("headline", "main", "reply", "alternatives", "follow_ups")


@dataclass(frozen=True)
class TextGrew:
    """More of `headline` or `reply`."""

    id: Literal["headline", "reply"]
    text: str


@dataclass(frozen=True)
class TextEnded:
    """No more of `headline` or `reply` will come."""

    id: Literal["headline", "reply"]


@dataclass(frozen=True)
class MainFound:
    """The main outfit, complete but unchecked."""

    raw: dict[str, Any]


@dataclass(frozen=True)
class MainGrew:
    """The items of the main outfit that are known so far, unchecked; a reason that still grows is empty."""

    raw: dict[str, Any]


@dataclass(frozen=True)
class AlternativeBegun:
    """What the next alternative changes is known, unchecked; its reason still grows and is empty."""

    raw: dict[str, Any]


@dataclass(frozen=True)
class AlternativeFound:
    """One alternative, complete but unchecked."""

    raw: dict[str, Any]


@dataclass(frozen=True)
class FollowUpsFound:
    suggestions: list[str]


Finding = TextGrew | TextEnded | MainGrew | MainFound | AlternativeBegun | AlternativeFound | FollowUpsFound


class Growing:
    """Feed it the pieces of one answer. `clock` is in seconds; once the first words are out, the whole buffer is parsed again
    every 20 ms at most."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._parsed_at = float("-inf")
        self._buffer = bytearray()
        self._shown = {"headline": 0, "reply": 0}
        self._ended: set[str] = set()
        self._main = False
        self._begun: list[Any] = []
        self._alternatives = self._alternatives_begun = 0

    def feed(self, piece: str) -> Iterator[Finding]:
        """What this piece completed. Raises ModelError when the answer is not JSON. The first words never wait."""
        self._buffer += piece.encode()
        now = self._clock()
        if not any(self._shown.values()) or now - self._parsed_at >= PARSE_SECONDS:
            self._parsed_at = now
            yield from self._find(_partial(self._buffer), closed=False)

    def close(self, *, whole: bool = True) -> Iterator[Finding]:
        """The rest. With `whole`, raises ModelError when the JSON is not complete; else (the answer ran into its length
        limit) what is complete is handed out and the rest is left out."""
        answer = _complete(self._buffer) if whole else _partial(self._buffer)
        yield from self._find(answer, closed=whole)

    def _find(self, answer: dict[str, Any], *, closed: bool) -> Iterator[Finding]:
        reached = max((_ORDER.index(key) for key in answer if key in _ORDER), default=-1)

        def complete(key: str) -> bool:
            return closed or reached > _ORDER.index(key)

        yield from self._text("headline", answer, complete("headline"))
        if complete("main") and not self._main and isinstance(answer.get("main"), dict):
            self._main = True
            yield MainFound(answer["main"])
        elif not self._main and (begun := _begun(answer.get("main"))) != self._begun:
            self._begun = begun
            yield MainGrew({"items": begun})
        yield from self._text("reply", answer, complete("reply"))
        yield from self._alternatives_in(answer.get("alternatives"), complete("alternatives"))
        if closed and isinstance(answer.get("follow_ups"), list):
            yield FollowUpsFound([text for text in answer["follow_ups"] if isinstance(text, str)])

    def _text(self, key: Literal["headline", "reply"], answer: dict[str, Any], complete: bool) -> Iterator[Finding]:
        text = answer.get(key)
        if isinstance(text, str) and len(text) > self._shown[key]:
            yield TextGrew(key, text[self._shown[key] :])
            self._shown[key] = len(text)
        if complete and key not in self._ended:
            self._ended.add(key)
            yield TextEnded(key)

    def _alternatives_in(self, found: object, all_complete: bool) -> Iterator[Finding]:
        """The last one may still be growing until something follows it."""
        if not isinstance(found, list):
            return
        ready = found if all_complete else found[:-1]
        for raw in ready[self._alternatives :]:
            self._alternatives += 1
            if isinstance(raw, dict):
                yield AlternativeFound(raw)
        if found[len(ready) :] and len(found) > self._alternatives_begun and _is_told(found[-1]):
            self._alternatives_begun = len(found)
            yield AlternativeBegun({**found[-1], "reason": ""})


def _is_told(alternative: object) -> bool:
    return isinstance(alternative, dict) and len(alternative) > 1 and list(alternative)[-1] == "reason"


def _begun(main: object) -> list[Any]:
    """An item is known once its reason begins: its number cannot grow any more."""
    items = main.get("items") if isinstance(main, dict) else None
    if not isinstance(main, dict) or not isinstance(items, list):
        return []
    known = [item for item in items if isinstance(item, dict) and list(item)[:2] == ["number", "reason"]]
    ended = "worn" in main or len(known) < len(items)
    return known if ended or not known else [*known[:-1], {**known[-1], "reason": ""}]


def _partial(buffer: bytearray) -> dict[str, Any]:
    return _read(buffer, "trailing-strings") if buffer.strip() else {}


def _complete(buffer: bytearray) -> dict[str, Any]:
    return _read(buffer, "off")


def _read(buffer: bytearray, mode: Literal["off", "trailing-strings"]) -> dict[str, Any]:
    try:
        answer = jiter.from_json(bytes(buffer), partial_mode=mode)
    except ValueError as error:
        raise ModelError("not JSON") from error
    if not isinstance(answer, dict):
        raise ModelError("not an object")
    return answer
