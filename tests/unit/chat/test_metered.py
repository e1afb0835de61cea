"""What a model's answer had put right, counted where nobody sees it."""

import json
from collections.abc import AsyncIterator

import pytest

from chat.metered import COUNTED, metered
from shared.stylist.events import Checked, Event, Finished, TextDelta


async def answer() -> AsyncIterator[Event]:
    yield TextDelta("headline", "출근엔 흰 셔츠예요.")
    yield Checked({"cards_passed": 2, "unsafe_withheld": 1})
    yield Finished("stop", {})


async def test_the_counts_come_out_as_one_line_of_embedded_metrics(capsys: pytest.CaptureFixture[str]) -> None:
    told = [event async for event in metered(answer())]
    (line,) = capsys.readouterr().out.strip().splitlines()
    written = json.loads(line)
    (declared,) = written["_aws"]["CloudWatchMetrics"]

    assert told == [TextDelta("headline", "출근엔 흰 셔츠예요."), Finished("stop", {})]
    assert (declared["Namespace"], declared["Dimensions"]) == ("Codi", [["service"]])
    assert {metric["Name"] for metric in declared["Metrics"]} == set(COUNTED)
    assert (written["cards_passed"], written["unsafe_withheld"], written["cards_dropped"]) == ([2], [1], [0])


async def test_a_line_of_metrics_names_no_person_and_no_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert [event async for event in metered(answer())]
    written = json.loads(capsys.readouterr().out)

    assert written.keys() == {"_aws", "service", *COUNTED}


async def test_an_answer_of_the_rule_engine_counts_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    async def engine() -> AsyncIterator[Event]:
        yield Finished("stop", {})

    assert [event async for event in metered(engine())] == [Finished("stop", {})]
    assert capsys.readouterr().out == ""
