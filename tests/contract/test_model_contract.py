"""Our adapter against the recorded server, which refuses what the provider would refuse, in every way it can misbehave."""

import json
import time
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from shared.adapters.openai_model import OpenAIModel
from shared.adapters.openai_profiles import PROFILES
from shared.settings import Images
from shared.stylist import schemas
from shared.stylist.errors import ImageFetchError, ModelError, ModelKeyError, VisionError
from shared.stylist.ports import Prompt, Usage
from tests.contract.pictures import MemoryRenditions, served, webp
from tests.recorded.app import Recorded
from tests.recorded.faults import Fault

QUESTION = """<question>
출근용 데일리룩 추천
</question>
Language: Korean, 해요체. Occasion: work (business casual), formality 3 of 5. Weather: not said.
<candidates>
top [1] + bottom [2] | neutral, contrast 0.50, formality 3.5, warmth 2.0
top [3] + bottom [2] | neutral, contrast 0.40, formality 3.0, warmth 2.0
</candidates>"""
PROMPT = Prompt(
    messages=[{"role": "system", "content": "You are Codi."}, {"role": "user", "content": QUESTION}],
    schema_name="outfit_answer",
    schema=schemas.ANSWER,
    max_tokens=1600,
)


@pytest.fixture
def url(recorded: Recorded, server: tuple[Recorded, str]) -> str:
    return server[1]


@pytest.fixture(scope="module")
def offered() -> Iterator[MemoryRenditions]:
    with served(MemoryRenditions({"r/1.webp": webp(), "r/2.webp": webp("#202030")})) as pictures:
        yield pictures


@pytest.fixture
def renditions(offered: MemoryRenditions) -> MemoryRenditions:
    offered.downloads.clear()
    return offered


Build = Callable[..., OpenAIModel]


@pytest.fixture
async def model(url: str) -> AsyncIterator[Build]:
    """Builds models against the recorded server and closes them."""
    built: list[OpenAIModel] = []

    def build(renditions: MemoryRenditions | None = None, **changes: Any) -> OpenAIModel:
        plain = {"name": "gpt-6-luna", "url": url, "key": lambda again: "sk-test", "images": "auto"}
        built.append(OpenAIModel(**{**plain, "renditions": renditions or MemoryRenditions({}), **changes}))
        return built[-1]

    yield build
    for each in built:
        await each.close()


async def answered(stylist: OpenAIModel, prompt: Prompt = PROMPT) -> tuple[str, list[Usage], ModelError | None]:
    """Everything that one attempt gives: its text, its usages and how it failed."""
    text, usages = "", []
    try:
        async for piece in stylist.stream(prompt):
            if isinstance(piece, Usage):
                usages.append(piece)
            else:
                assert piece != "", "an empty piece says nothing"
                text += piece
    except ModelError as error:
        return text, usages, error
    return text, usages, None


async def test_the_answer_is_streamed_in_pieces_and_follows_the_schema(model: Build) -> None:
    pieces = [piece async for piece in model().stream(PROMPT)]

    assert isinstance(pieces[-1], Usage)
    assert len(pieces) > 20
    answer = json.loads("".join(piece for piece in pieces if isinstance(piece, str)))
    assert list(answer) == ["headline", "main", "reply", "alternatives", "follow_ups"]
    assert [item["number"] for item in answer["main"]["items"]] == [1, 2]


async def test_the_usage_is_read_and_priced(model: Build) -> None:
    _, [usage], _ = await answered(model())

    assert usage.input_tokens > 100
    assert usage.output_tokens > 100
    assert usage.micro_dollars == -(-(usage.input_tokens * 10 + usage.output_tokens * 50) // 100)
    assert usage.stopped == "stop"
    assert usage.micro_dollars <= model().worst_case(PROMPT)


async def test_cached_tokens_are_reported_and_cheaper(model: Build) -> None:
    long = replace(PROMPT, messages=[{"role": "system", "content": "Codi " * 2000}, PROMPT.messages[1]])
    stylist = model()

    _, [first], _ = await answered(stylist, long)
    _, [second], _ = await answered(stylist, long)

    assert (first.cached_tokens, second.cached_tokens >= 2944) == (0, True)
    assert second.micro_dollars < first.micro_dollars


async def test_the_request_says_what_the_provider_needs(recorded: Recorded, model: Build) -> None:
    await answered(model())

    [entry] = recorded.requests
    sent = entry["request"]
    assert entry["status"] == 200
    assert sent["reasoning_effort"] == "none"
    assert sent["max_completion_tokens"] == 1600
    assert sent["stream_options"] == {"include_usage": True}
    assert sent["response_format"]["json_schema"]["strict"] is True


async def test_pictures_travel_as_urls_that_the_provider_downloads(
    recorded: Recorded, model: Build, renditions: MemoryRenditions
) -> None:
    await answered(model(renditions), replace(PROMPT, images=("r/1.webp", "r/2.webp")))

    assert renditions.downloads == ["r/1.webp", "r/2.webp"]
    seen = [(p["by"], p["format"], p["width"], p["height"], p["detail"]) for p in recorded.requests[0]["pictures"]]
    assert seen == [("url", "WEBP", 384, 512, "low")] * 2


@pytest.mark.parametrize(("images", "by"), [("bytes", "data"), ("url", "url")])
async def test_the_setting_decides_how_pictures_travel(
    recorded: Recorded, model: Build, renditions: MemoryRenditions, images: Images, by: str
) -> None:
    await answered(model(renditions, images=images), replace(PROMPT, images=("r/1.webp",)))

    assert [p["by"] for p in recorded.requests[0]["pictures"]] == [by]


async def test_a_failed_download_is_named_and_the_next_attempt_sends_bytes(
    recorded: Recorded, model: Build, renditions: MemoryRenditions
) -> None:
    recorded.refuse_loopback = True
    stylist, prompt = model(renditions), replace(PROMPT, images=("r/1.webp",))

    first = await answered(stylist, prompt)
    second = await answered(stylist, prompt)

    assert isinstance(first[2], ImageFetchError)
    assert first[1] == [], "a refused call costs nothing"
    assert "secret" not in str(first[2]), "a signed URL must not reach a log"
    assert second[2] is None
    assert [p["by"] for p in recorded.requests[1]["pictures"]] == ["data"]


async def test_a_model_that_refuses_pictures_is_named_and_remembered(
    recorded: Recorded, model: Build, renditions: MemoryRenditions
) -> None:
    recorded.fault = "no_vision"
    stylist = model(renditions)
    before = stylist.sees()

    _, usages, error = await answered(stylist, replace(PROMPT, images=("r/1.webp",)))
    _, _, without = await answered(stylist)

    assert (type(error), usages, without) == (VisionError, [], None)
    assert (before, stylist.sees()) == (True, False)


@pytest.mark.parametrize("provider", PROFILES)
async def test_each_servers_request_is_one_that_is_published(
    recorded: Recorded, model: Build, renditions: MemoryRenditions, provider: str
) -> None:
    profile = PROFILES[provider][1]
    stylist = model(renditions, profile=profile, name="gpt-6-luna" if profile.needs_key else "qwen3-vl")

    text, [usage], error = await answered(stylist, replace(PROMPT, images=("r/1.webp",)))

    [entry] = recorded.requests
    assert (entry["status"], error, usage.stopped) == (200, None, "stop")
    assert json.loads(text)
    sent = entry["request"]
    assert ("max_tokens" in sent, "max_completion_tokens" in sent) == (
        profile.limit == "max_tokens",
        profile.limit != "max_tokens",
    )
    assert ("reasoning_effort" in sent) is profile.needs_key
    [picture] = entry["pictures"]
    assert picture["by"] == {"url": "url", "bytes": "data"}[profile.images]
    assert f"image/{picture['format'].lower()}" == profile.mime
    assert picture["detail"] == ("low" if profile.detail else "auto")


async def test_a_picture_that_is_gone_is_a_failed_download(model: Build, renditions: MemoryRenditions) -> None:
    _, _, error = await answered(model(renditions), replace(PROMPT, images=("r/deleted.webp",)))

    assert isinstance(error, ImageFetchError)


async def test_a_wrong_key_is_read_again_once(recorded: Recorded, model: Build) -> None:
    keys = {False: "sk-recorded-wrong_key", True: "sk-fresh"}

    text, _, error = await answered(model(key=keys.__getitem__))

    assert error is None
    assert json.loads(text)
    assert [entry["status"] for entry in recorded.requests] == [401, 200]


async def test_a_key_that_stays_wrong_is_named(recorded: Recorded, model: Build) -> None:
    text, usages, error = await answered(model(key=lambda again: "sk-recorded-wrong_key"))

    assert isinstance(error, ModelKeyError)
    assert (text, usages) == ("", [])
    assert len(recorded.requests) == 1


async def test_the_key_is_not_read_again_for_each_answer(model: Build) -> None:
    reads: list[bool] = []

    def key(again: bool) -> str:
        reads.append(again)
        return "sk-test"

    stylist = model(key=key)
    await answered(stylist)
    await answered(stylist)

    assert reads == [False]


@pytest.mark.parametrize("fault", ["rate_limit", "broken"])
async def test_a_server_that_refuses_costs_nothing(recorded: Recorded, model: Build, fault: Fault) -> None:
    text, usages, error = await answered(model(key=lambda again: f"sk-recorded-{fault}"))

    assert type(error) is ModelError
    assert (text, usages) == ("", [])
    assert len(recorded.requests) == 1, "the ledger reserved one attempt, so the SDK must not retry"


async def test_nobody_there_costs_nothing(model: Build) -> None:
    text, usages, error = await answered(model(url="http://127.0.0.1:9/v1"))

    assert type(error) is ModelError
    assert (text, usages) == ("", [])


@pytest.mark.parametrize("fault", ["stall_middle", "cut", "no_end", "error_event"])
async def test_an_answer_that_breaks_off_gives_what_came_and_counts_as_its_worst_case(model: Build, fault: Fault) -> None:
    stylist = model(name="gpt-6-luna", key=lambda again: f"sk-recorded-{fault}", whole_seconds=1.0)

    text, usages, error = await answered(stylist)

    assert text.startswith('{"headline"')
    assert usages == [Usage(micro_dollars=stylist.worst_case(PROMPT))]
    assert type(error) is ModelError


async def test_a_model_that_says_nothing_is_given_up_after_the_first_deadline(recorded: Recorded, model: Build) -> None:
    recorded.fault = "stall_first"
    started = time.monotonic()

    text, usages, error = await answered(model(first_token_seconds=0.2))

    assert time.monotonic() - started < 2
    assert text == ""
    assert len(usages) == 1
    assert type(error) is ModelError


async def test_keep_alives_do_not_count_as_a_first_token(recorded: Recorded, model: Build) -> None:
    recorded.fault, recorded.pace, recorded.fixed = "filtered", 0.3, "{}"

    _, _, error = await answered(model(first_token_seconds=0.2))

    assert type(error) is ModelError


async def test_empty_and_null_chunks_are_skipped(recorded: Recorded, model: Build) -> None:
    recorded.fault = "empty_chunks"

    text, usages, error = await answered(model())

    assert error is None
    assert json.loads(text)
    assert len(usages) == 1


@pytest.mark.parametrize("fault", ["refusal", "filtered"])
async def test_a_refusal_is_paid_for_and_named(recorded: Recorded, model: Build, fault: Fault) -> None:
    recorded.fault = fault

    text, [usage], error = await answered(model())

    assert text == ""
    assert usage.input_tokens > 0
    assert error is not None
    assert error.code == "refused"


async def test_a_length_stop_gives_what_came_and_says_so(recorded: Recorded, model: Build) -> None:
    recorded.fault = "length"

    text, [usage], error = await answered(model())

    assert error is None
    assert usage.stopped == "length"
    with pytest.raises(ValueError, match=r"."):
        json.loads(text)


async def test_a_server_that_reports_no_usage_is_taken_at_its_worst_case(recorded: Recorded, model: Build) -> None:
    recorded.fault = "no_usage"
    stylist = model()

    _, [usage], _ = await answered(stylist)

    assert usage.micro_dollars == stylist.worst_case(PROMPT) > 0
