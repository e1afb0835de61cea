"""All wardrobes and all cases, by name."""

from functools import lru_cache

from tests.evals.case import Case
from tests.evals.cases import english, guarded, korean, reviewed, talks
from tests.evals.closet import Closet
from tests.evals.closets import edges, large, seasonal, working
from tests.evals.closets.photographed import photographed

SYNTHETIC = (*working.CLOSETS, *seasonal.CLOSETS, *large.CLOSETS, *edges.CLOSETS)
CASES: tuple[Case, ...] = (*korean.CASES, *english.CASES, *talks.CASES, *guarded.CASES, *reviewed.CASES)


@lru_cache
def closets() -> dict[str, Closet]:
    return {closet.key: closet for closet in (*SYNTHETIC, *photographed())}


def conversations() -> list[tuple[Case, Closet]]:
    return [(case, closets()[key]) for case in CASES for key in case.closets]
