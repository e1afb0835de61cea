"""A photo described by one call of a vision model."""

import json
from collections.abc import AsyncGenerator

import pytest

from shared.adapters.openai_describer import OpenAIDescriber
from shared.stylist.errors import ImageFetchError, ModelError, VisionError
from shared.stylist.photos import Kind, Photo
from shared.stylist.ports import Prompt, Usage

GARMENT = json.dumps({"notes": [], "category": "shirt", "confidence": 0.9, "second_category": "longsleeve"})
BODY = json.dumps({"notes": ["no_person"], "worn": []})


class Script:
    """A model that gives prepared answers, or raises prepared errors, one per call."""

    name = "script"

    def __init__(self, *answers: str | ModelError, blind: bool = False) -> None:
        self.blind = blind
        self.answers, self.asked, self.closed = list(answers), list[Prompt](), False

    def worst_case(self, prompt: Prompt) -> int:
        return 100 * len(prompt.images) + (1 if prompt.detail == "high" else 0)

    def sees(self) -> bool:
        return not self.blind

    async def stream(self, prompt: Prompt) -> AsyncGenerator[str | Usage]:
        self.asked.append(prompt)
        answer = self.answers.pop(0)
        if isinstance(answer, ModelError):
            raise answer
        yield answer[:5]
        yield answer[5:]
        yield Usage(10, 0, 5, 7)

    async def close(self) -> None:
        self.closed = True


def photo(kind: Kind = "garment") -> Photo:
    return Photo("p", "o", 3, kind, "image/jpeg", 1, 0, 10)


async def test_a_garment_photo_becomes_attributes_and_a_price() -> None:
    model = Script(GARMENT)

    described = await OpenAIDescriber(model).describe(photo(), "renditions/o/p/1024.webp")

    assert described.seen["attributes"]["category"] == "shirt"
    assert described.usage == Usage(10, 0, 5, 7)
    [prompt] = model.asked
    assert (prompt.schema_name, prompt.images, prompt.detail) == ("garment", ("renditions/o/p/1024.webp",), "high")


async def test_a_body_photo_is_asked_for_a_reading() -> None:
    model = Script(BODY)

    described = await OpenAIDescriber(model).describe(photo("body"), "k")

    assert model.asked[0].schema_name == "body"
    assert described.seen["notes"] == ["no_person"]


async def test_after_a_failed_download_the_call_is_made_once_more() -> None:
    model = Script(ImageFetchError(), GARMENT)

    described = await OpenAIDescriber(model).describe(photo(), "k")

    assert described.seen["source"] == "model"
    assert len(model.asked) == 2


@pytest.mark.parametrize("answers", [(ImageFetchError(), ImageFetchError()), (GARMENT[:-3],), ("[]",), ("{}",)])
async def test_no_usable_answer_is_a_model_error(answers: tuple[str | ModelError, ...]) -> None:
    model = Script(*answers)

    with pytest.raises(ModelError):
        await OpenAIDescriber(model).describe(photo(), "k")
    assert model.closed


async def test_a_model_without_eyes_is_not_asked_and_costs_nothing() -> None:
    model = Script(GARMENT, blind=True)

    with pytest.raises(VisionError) as failed:
        await OpenAIDescriber(model).describe(photo(), "k")
    assert (model.asked, failed.value.micro_dollars, model.closed) == ([], 0, True)


async def test_an_answer_that_cannot_be_used_says_what_it_cost() -> None:
    with pytest.raises(ModelError) as failed:
        await OpenAIDescriber(Script("not json")).describe(photo(), "k")
    assert failed.value.micro_dollars == 7


def test_the_worst_case_counts_the_picture() -> None:
    assert OpenAIDescriber(Script()).worst_case(photo()) == 101
