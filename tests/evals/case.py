"""A question with its truth, and a conversation of such questions about one wardrobe."""

from dataclasses import dataclass
from typing import Literal

Language = Literal["ko", "en"]
Expected = Literal["outfit", "body", "out_of_reach", "no_clothes", "talk", "why", "slot"]


@dataclass(frozen=True)
class Say:
    """One question. `level` is the formality that the occasion asks for (1 sport to 5 formal), None when it names none.

    `never` lists what may not be worn, each as words that must all hold ("black", "black pants", "jeans", "striped", "#3");
    `always` numbers that must be worn; `change` the only slot that may differ from the outfit before; `another` demands a
    different outfit than before. `custom` is a hard custom. `canaries` must not appear anywhere in the answer.
    `not_bound` was asked about, not for: some card does without. `prefers` is a colour to be worn wherever there is one.
    """

    text: str
    language: Language
    expects: Expected = "outfit"
    level: float | None = None
    weather: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    always: tuple[int, ...] = ()
    change: str = ""
    another: bool = False
    custom: Literal["", "dark", "no_white", "active"] = ""
    canaries: tuple[str, ...] = ()
    not_bound: tuple[str, ...] = ()
    prefers: str = ""


@dataclass(frozen=True)
class Case:
    """`says` are asked one after the other in one conversation, about each of the `closets`."""

    key: str
    closets: tuple[str, ...]
    says: tuple[Say, ...]
