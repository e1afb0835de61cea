"""What a model's answer had put right, counted where nobody sees it."""

import io
import json
import logging
from collections.abc import AsyncIterator, Iterable, Mapping

import pytest

from chat.metered import COUNTED, metered
from shared.observability import logger
from shared.stylist.events import Checked, Event, Failed, Finished, Notice, TextDelta


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


async def told(events: Iterable[Event]) -> AsyncIterator[Event]:
    for event in events:
        yield event


DOWN, BLIND, SPENT = Notice("model_down", {}), Notice("without_pictures", {}), Notice("budget", {})
END = Finished("stop", {})


@pytest.mark.parametrize(
    ("events", "counted"),
    [
        ([DOWN, END], {"model_down": 1}),
        ([BLIND, Checked({"cards_passed": 3}), END], {"without_pictures": 1, "cards_passed": 3}),
        ([Checked({"cards_dropped": 2}), BLIND, Checked({"cards_dropped": 1}), DOWN, END],
         {"without_pictures": 1, "model_down": 1, "cards_dropped": 3}),
        ([SPENT, Failed("internal")], {"budget": 1}),
    ],
)  # fmt: skip
async def test_the_steps_down_are_counted_with_what_the_checks_found(events: list[Event], counted: dict[str, int]) -> None:
    lines: list[Mapping[str, int]] = []
    shown = [event async for event in metered(told(events), lines.append)]
    (line,) = lines
    assert {name: count for name, count in line.items() if count} == counted
    assert line.keys() == set(COUNTED)
    assert shown == [event for event in events if not isinstance(event, Checked)]


async def test_counts_that_cannot_be_written_end_no_answer() -> None:
    def broken(_: Mapping[str, int]) -> None:
        raise OSError("no room")

    (handler,) = logger.handlers
    assert isinstance(handler, logging.StreamHandler)
    written = io.StringIO()
    before = handler.setStream(written)
    shown = [event async for event in metered(answer(), broken)]
    handler.setStream(before)
    assert isinstance(shown[-1], Finished)
    assert json.loads(written.getvalue())["error"] == "OSError"
