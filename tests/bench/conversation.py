"""Ten questions about one wardrobe of 1 + 6 photos, answered by the real turn with recorded answers in place of the model's."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

from shared.stylist import prompts, seeing
from shared.stylist.colour import name_of
from shared.stylist.events import Event
from shared.stylist.garments import Colour
from shared.stylist.photos import Kind, Measured, Photo
from shared.stylist.ports import Prompt, Usage
from shared.stylist.reply import Question, Stylist
from shared.stylist.scene import Rows
from tests.fakes_turn import FakeConversations, FakeLedger, FakePhotos, FakeVisitors
from tests.recorded import answers
from tests.recorded.seeing import description

FILES = Path(__file__).parents[1] / "files"
NOW = 1_764_000_000
PHOTOS: tuple[tuple[str, Kind, tuple[str, ...]], ...] = (
    ("man_white_tshirt_portrait.jpg", "body", ("#e9e8e6", "#232226", "#9a8f84")),
    ("shirt_01.jpg", "garment", ("#f1f1f2", "#85868a", "#cacccf")),
    ("pants_03.jpg", "garment", ("#1f2a4d", "#131f3a")),
    ("longsleeve_02.jpg", "garment", ("#1a1a1c", "#f1f1f2")),
    ("t-shirt_04.jpg", "garment", ("#5e1224", "#742032")),
    ("shoes_02.jpg", "garment", ("#0a0a0c", "#3f4043")),
    ("outwear_02.jpg", "garment", ("#1f2a4d", "#f1f1f2")),
)
QUESTIONS = (
    "출근용 데일리룩 추천", "더 캐주얼하게 입고 싶어", "비 오는 날은 어떻게 입지?", "데이트룩 추천해 줘", "면접 때 뭐 입을까",
    "친구 결혼식에 입을 옷 골라 줘", "주말 카페 갈 때 코디", "다른 조합 보여 줘", "추운 날 출근룩", "여행 갈 때 입을 옷 추천",
)  # fmt: skip


@dataclass(frozen=True)
class Described:
    """One describe call: its prompt, the rendition's size, and the answer's text."""

    prompt: Prompt
    size: tuple[int, int]
    answer: str


@dataclass
class RecordedModel:
    """Answers as the recorded server does, in this process, and remembers each call as (prompt, answer)."""

    name: str = "gpt-6-luna"
    calls: list[tuple[Prompt, str]] = field(default_factory=list)

    def worst_case(self, prompt: Prompt) -> int:
        return 1

    def sees(self) -> bool:
        return True

    async def stream(self, prompt: Prompt) -> AsyncGenerator[str | Usage]:
        answer = answers.written(answers.outfit_answer(prompt.messages))
        self.calls.append((prompt, answer))
        yield answer
        yield Usage(input_tokens=1)


def wardrobe() -> tuple[list[Photo], list[Described]]:
    """The seven photos as rows, and the describe calls that made them."""
    photos, calls = [], []
    for number, (name, kind, colours) in enumerate(PHOTOS, 1):
        with Image.open(BytesIO((FILES / name).read_bytes())) as picture:
            scale = 1024 / max(picture.size)
            size = (round(picture.width * scale), round(picture.height * scale))
            answer = description(picture, "body" if kind == "body" else "garment")
        asked = prompts.describe_body_prompt() if kind == "body" else prompts.describe_garment_prompt()
        calls.append(Described(asked, size, answers.written(answer)))
        photos.append(_row(number, kind, answer, colours, size))
    return photos, calls


def _row(number: int, kind: Kind, answer: dict[str, Any], colours: tuple[str, ...], size: tuple[int, int]) -> Photo:
    seen = seeing.body_seen(answer) if kind == "body" else seeing.garment_seen(answer)
    palette = [Colour(hex=shade, share=round(1 / len(colours), 2), name=name_of(shade)) for shade in colours]
    measured = Measured(width=size[0], height=size[1], colours=palette)
    return Photo(f"p{number}", "o", number, kind, "image/jpeg", 1, 0, NOW * 2, measured=measured, seen=seen)


async def conversation(photos: list[Photo]) -> tuple[RecordedModel, list[list[Event]]]:
    """The model's calls and the events of each of the ten turns."""
    model, clock = RecordedModel(), lambda: float(NOW)
    rows = Rows(FakePhotos(photos), FakeVisitors(), FakeConversations())
    stylist = Stylist(rows, FakeLedger(), lambda: model, clock)
    told = []
    for number, text in enumerate(QUESTIONS):
        question = Question("o", "n", "s", f"m{number}", text)
        told.append([event async for event in stylist.answer(question, stylist.begin(question))])
    return model, told
