"""`make eval MODEL=…`: the same cases asked of a real model, judged by the same metrics, one row on the scoreboard.

Reads OPENAI_BASE_URL and OPENAI_API_KEY as `make run` does. Costs money: about 350 answers of 3,000 tokens.
"""

import argparse
import asyncio
import os
import sys
import time
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import urlsplit

from shared.adapters.openai_model import OpenAIModel
from shared.adapters.openai_profiles import OPENAI_URL
from shared.stylist.ports import Model, Prompt, Usage
from tests.evals.album import Album
from tests.evals.case import Case
from tests.evals.closet import Closet
from tests.evals.conversing import AUTUMN, conversed
from tests.evals.gates import COVERAGE, GATES, TOP_PAIR
from tests.evals.judged import total
from tests.evals.metrics.variety import least_coverage, most_frequent_pair
from tests.evals.report import Results, failing
from tests.evals.scoreboard import Score, append
from tests.evals.shown import Shown
from tests.evals.suite import conversations

AT_ONCE = 4


@dataclass
class Sighted:
    """A model that is shown pictures only of a closet that has some: drawn garments have none."""

    model: Model
    pictures: bool
    name: str = field(init=False)

    def __post_init__(self) -> None:
        self.name = self.model.name

    def worst_case(self, prompt: Prompt) -> int:
        return self.model.worst_case(prompt)

    def sees(self) -> bool:
        return self.pictures and self.model.sees()

    def stream(self, prompt: Prompt) -> AsyncGenerator[str | Usage]:
        return self.model.stream(prompt)


def main(arguments: Sequence[str]) -> int:
    wanted = _wanted(arguments)
    key, url = os.environ.get("OPENAI_API_KEY"), os.environ.get("OPENAI_BASE_URL", "")
    album = Album()
    model = OpenAIModel(name=wanted.model, url=url, key=lambda again: key, renditions=album, images="bytes")
    asked = conversations()[:: wanted.every]
    print(f"{len(asked)} conversations with {wanted.model}", flush=True)
    answers = asyncio.run(answered(asked, model, album))
    results = judge(answers, source="live")
    print("\n".join(results.table()))
    append(Score.of(wanted.model, urlsplit(url or OPENAI_URL).netloc, datetime.now(UTC).date(), results, answers))
    return 0


def _wanted(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.evals.live", description=__doc__)
    parser.add_argument("--model", required=True, help="the model's name at its server")
    parser.add_argument("--every", type=int, default=1, help="only each n-th conversation, for a cheap look")
    return parser.parse_args(arguments)


async def answered(asked: Sequence[tuple[Case, Closet]], model: Model, album: Album) -> list[Shown]:
    """A few conversations at a time; a model that fails is answered for by the rule engine, as it would be deployed."""
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(case: Case, closet: Closet) -> list[Shown]:
        async with gate:
            return await conversed(case, closet, Sighted(model, album.shows(closet.key)), lambda: AUTUMN + time.monotonic())

    told = await asyncio.gather(*(one(case, closet) for case, closet in asked))
    return [shown for answers in told for shown in answers]


def judge(answers: Sequence[Shown], *, source: str) -> Results:
    """Every metric over the answers; what is wrong is printed."""
    results = Results()
    for gate in GATES:
        found = [(gate.metric(shown), shown) for shown in answers]
        whole = total(part for part, _ in found)
        results.add(source, gate.name, whole, gate.least)
        if whole.faults:
            print(f"\n== {gate.name}: {failing(found)}")
    results.add(source, "coverage", least_coverage(answers), COVERAGE)
    results.add(source, "top pair", most_frequent_pair(answers), TOP_PAIR, at_most=True)
    return results


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
