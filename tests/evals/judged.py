"""What a metric finds: how many of the things that it looked at were right, and what was wrong with the others."""

from collections.abc import Iterable
from dataclasses import dataclass

from tests.evals.shown import Shown


@dataclass(frozen=True)
class Judged:
    """`right` of `of` things; a metric that had nothing to look at is 0 of 0."""

    right: int
    of: int
    faults: tuple[str, ...] = ()

    def __add__(self, other: "Judged") -> "Judged":
        return Judged(self.right + other.right, self.of + other.of, (*self.faults, *other.faults))

    @property
    def score(self) -> float:
        return self.right / self.of if self.of else 1.0


NOTHING = Judged(0, 0)


def judged(checks: Iterable[tuple[bool, str]]) -> Judged:
    """From (whether it is right, what is wrong otherwise)."""
    found = list(checks)
    return Judged(sum(good for good, _ in found), len(found), tuple(fault for good, fault in found if not good))


def whole(faults: Iterable[str]) -> Judged:
    """One thing, right if nothing is wrong with it."""
    found = tuple(faults)
    return Judged(int(not found), 1, found)


def total(parts: Iterable[Judged]) -> Judged:
    found = NOTHING
    for part in parts:
        found += part
    return found


def is_outfit(shown: Shown) -> bool:
    return shown.say.expects == "outfit"
