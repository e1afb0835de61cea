"""A whole turn against the recorded server: however the model misbehaves, the person gets an answer about their own clothes."""

import io
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from PIL import Image

from shared.adapters.openai_model import OpenAIModel
from shared.stylist.events import Event, Finished, FollowUps, Notice, Outfit, TextDelta
from shared.stylist.prices import PRICES, cost
from shared.stylist.reply import Question, Stylist
from shared.stylist.scene import Rows
from tests.bench.conversation import wardrobe
from tests.contract.pictures import MemoryRenditions, served
from tests.fakes_turn import FakeConversations, FakeLedger, FakePhotos, FakeVisitors
from tests.recorded.app import Recorded
from tests.recorded.faults import Fault

OWN = {2, 3, 4, 5, 6, 7}
PRICE = PRICES["gpt-6-luna"]


@dataclass
class Told:
    """What a person got of one turn."""

    events: list[Event]
    ledger: FakeLedger = field(default_factory=FakeLedger)

    def text(self, block: str) -> str:
        return "".join(event.text for event in self.events if isinstance(event, TextDelta) and event.id == block)

    @property
    def cards(self) -> list[Any]:
        return [event.card for event in self.events if isinstance(event, Outfit)]

    @property
    def notices(self) -> list[str]:
        return [event.code for event in self.events if isinstance(event, Notice)]

    @property
    def finished(self) -> Finished:
        assert isinstance(self.events[-1], Finished)
        return self.events[-1]


@pytest.fixture(scope="module")
def renditions() -> Iterator[MemoryRenditions]:
    out = io.BytesIO()
    Image.new("RGB", (384, 512), "#8090a0").save(out, "WEBP")
    keys = [f"renditions/o/p{number}/512.webp" for number in range(1, 8)]
    with served(MemoryRenditions(dict.fromkeys(keys, out.getvalue()))) as pictures:
        yield pictures


class Turn:
    """Asks one question after another in one session."""

    def __init__(self, url: str, renditions: MemoryRenditions, *, first: float = 10.0, whole: float = 45.0) -> None:
        self._url, self._renditions, self._deadlines = url, renditions, (first, whole)
        self.model = self._new()
        self.ledger = FakeLedger()
        self._rows = Rows(FakePhotos(wardrobe()[0]), FakeVisitors(), FakeConversations())
        self._asked = 0

    def _new(self) -> OpenAIModel:
        first, whole = self._deadlines
        return OpenAIModel(
            name="gpt-6-luna",
            url=self._url,
            key=lambda again: "sk-test",
            renditions=self._renditions,
            images="auto",
            first_token_seconds=first,
            whole_seconds=whole,
        )

    async def renew(self) -> None:
        """Another process's model, which remembers nothing."""
        await self.model.close()
        self.model = self._new()

    async def ask(self, text: str = "출근용 데일리룩 추천") -> Told:
        self._asked += 1
        stylist = Stylist(self._rows, self.ledger, lambda: self.model, time.time)
        question = Question("o", "n", "s", f"m{self._asked}", text)
        return Told([event async for event in stylist.answer(question, stylist.begin(question))], self.ledger)


@pytest.fixture
async def turn(recorded: Recorded, server: tuple[Recorded, str], renditions: MemoryRenditions) -> AsyncIterator[Turn]:
    asking = Turn(server[1], renditions)
    yield asking
    await asking.model.close()


@pytest.fixture
async def impatient(recorded: Recorded, server: tuple[Recorded, str], renditions: MemoryRenditions) -> AsyncIterator[Turn]:
    asking = Turn(server[1], renditions, first=1.0, whole=2.0)
    yield asking
    await asking.model.close()


def assert_about_own_clothes(told: Told) -> None:
    assert told.cards[0]["kind"] == "main"
    assert told.cards[0]["items"]
    assert {item["number"] for card in told.cards for item in card["items"]} <= OWN
    words = told.text("headline") + told.text("reply")
    assert told.text("headline")
    assert not {"[", "]"} & set(words)


async def test_the_model_answers_in_words_cards_and_next_steps(recorded: Recorded, turn: Turn) -> None:
    told = await turn.ask()

    assert_about_own_clothes(told)
    assert told.text("headline").startswith("출근엔 ")
    assert 3 <= len(told.cards) <= 4
    assert [event.suggestions for event in told.events if isinstance(event, FollowUps)] == [
        ["더 캐주얼하게", "비 와요", "바지만 바꿔 줘"]
    ]
    assert told.notices == []
    assert told.finished.reason == "stop"
    assert told.finished.usage["output_tokens"] > 100
    assert told.ledger.used == told.finished.usage["micro_dollars"] > 0


async def test_an_english_question_gets_an_english_answer(turn: Turn) -> None:
    told = await turn.ask("What should I wear to work?")

    assert told.text("headline").startswith("For work: the ")
    assert not any("가" <= character <= "힣" for character in told.text("reply"))


async def test_pictures_are_sent_once_in_a_session(recorded: Recorded, turn: Turn) -> None:
    await turn.ask()
    await turn.ask("데이트룩 추천해 줘")

    assert [len(entry["pictures"]) for entry in recorded.requests] == [7, 0]
    assert {picture["detail"] for picture in recorded.requests[0]["pictures"]} == {"low"}


async def test_the_second_question_hits_the_providers_cache(recorded: Recorded, turn: Turn) -> None:
    await turn.ask()
    told = await turn.ask("데이트룩 추천해 줘")

    assert told.finished.usage["cached_tokens"] >= 1024


async def test_what_a_turn_cost_is_what_the_provider_counted_priced_from_the_table(recorded: Recorded, turn: Turn) -> None:
    told = [await turn.ask(), await turn.ask("데이트룩 추천해 줘")]

    for entry, answer in zip(recorded.requests, told, strict=True):
        counted, shown = entry["usage"], answer.finished.usage
        cached = counted["prompt_tokens_details"]["cached_tokens"]
        assert shown["input_tokens"] == counted["prompt_tokens"]
        assert shown["cached_tokens"] == cached
        assert shown["output_tokens"] == counted["completion_tokens"]
        fresh = counted["prompt_tokens"] - cached
        assert shown["micro_dollars"] == cost(PRICE, fresh=fresh, cached=cached, written=0, output=counted["completion_tokens"])
    assert turn.ledger.used == sum(answer.finished.usage["micro_dollars"] for answer in told)


async def test_a_failed_attempt_that_was_paid_is_part_of_the_turns_cost(recorded: Recorded, impatient: Turn) -> None:
    recorded.fault = "cut"
    told = await impatient.ask()

    assert told.finished.usage["micro_dollars"] == told.ledger.used > 0


async def test_a_provider_that_cannot_reach_our_pictures_gets_their_bytes(recorded: Recorded, turn: Turn) -> None:
    recorded.refuse_loopback = True
    told = await turn.ask()

    assert_about_own_clothes(told)
    assert told.notices == []
    assert [entry["status"] for entry in recorded.requests] == [400, 200]
    assert told.ledger.log == ["reserve", "settle", "reserve", "settle"]


async def test_a_model_without_eyes_answers_from_attributes_says_so_and_is_not_shown_pictures_again(
    recorded: Recorded, turn: Turn
) -> None:
    recorded.fault = "no_vision"
    first, second = await turn.ask(), await turn.ask("데이트룩 추천해 줘")

    assert_about_own_clothes(first)
    assert_about_own_clothes(second)
    assert [event.detail for event in first.events if isinstance(event, Notice)] == [{"restart": False}]
    assert (first.notices, second.notices) == (["without_pictures"], [])
    assert [entry["status"] for entry in recorded.requests] == [400, 200, 200]
    assert first.text("headline").startswith("출근엔 ")
    assert turn.ledger.log == ["reserve", "settle"] * 3


async def test_pictures_that_a_blind_model_did_not_see_are_shown_to_one_that_sees(recorded: Recorded, turn: Turn) -> None:
    recorded.fault = "no_vision"
    await turn.ask()
    recorded.fault = "none"
    await turn.renew()
    await turn.ask("데이트룩 추천해 줘")

    assert [len(entry["pictures"]) for entry in recorded.requests] == [0, 0, 7]


@pytest.mark.parametrize(
    "fault",
    [
        "wrong_key",
        "rate_limit",
        "broken",
        "stall_first",
        "stall_middle",
        "cut",
        "no_end",
        "error_event",
        "nonsense",
        "refusal",
        "filtered",
    ],
)
async def test_a_model_that_fails_leads_to_the_engines_answer_and_a_notice(
    recorded: Recorded, impatient: Turn, fault: Fault
) -> None:
    recorded.fault = fault
    told = await impatient.ask()

    assert "model_down" in told.notices
    at = next(i for i, event in enumerate(told.events) if isinstance(event, Notice) and event.code == "model_down")
    assert_about_own_clothes(Told(told.events[at:]))
    assert isinstance(told.finished, Finished)


async def test_invented_garments_never_reach_the_person(recorded: Recorded, turn: Turn) -> None:
    recorded.fault = "unknown_numbers"
    told = await turn.ask()

    assert_about_own_clothes(told)
    assert "corrected" in told.notices
    assert "97" not in told.text("reply")


async def test_empty_chunks_change_nothing(recorded: Recorded, turn: Turn) -> None:
    recorded.fault = "empty_chunks"
    told = await turn.ask()

    assert_about_own_clothes(told)
    assert told.notices == []


async def test_an_answer_that_ran_out_of_tokens_still_has_its_card_and_says_so(recorded: Recorded, turn: Turn) -> None:
    recorded.fault = "length"
    told = await turn.ask()

    assert_about_own_clothes(told)
    assert told.finished.reason == "length"
