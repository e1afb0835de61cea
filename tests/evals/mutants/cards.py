"""Bad cards: garments that are not there, that may not be worn, or that do not go together."""

from typing import Any

from tests.evals.mutants.mutation import Mutation, Spoil
from tests.evals.replay import Answer

UNKNOWN = 97


def items(*numbers: Any) -> Spoil:
    """The main outfit made of other garments; a reason stays with its garment."""

    def spoil(answer: Answer) -> None:
        reasons = {item["number"]: item["reason"] for item in answer["main"]["items"]}
        other = next(iter(reasons.values()))
        answer["main"]["items"] = [{"number": number, "reason": reasons.get(number, other)} for number in numbers]

    return spoil


def worn(slot: str, reason: str) -> Spoil:
    def spoil(answer: Answer) -> None:
        answer["main"]["items"] = answer["main"]["items"][:1]
        answer["main"]["worn"] = [{"slot": slot, "reason": reason}]

    return spoil


def alternatives(*found: tuple[str, str, int | None]) -> Spoil:
    """Only these alternatives: (change, slot, number)."""

    def spoil(answer: Answer) -> None:
        reason = answer["alternatives"][0]["reason"]
        answer["alternatives"] = [
            {"change": change, "slot": slot, "number": number, "reason": reason} for change, slot, number in found
        ]

    return spoil


MUTATIONS = (
    Mutation("unknown number on the card, ko", "groundedness", "ko_work_two", items(1, UNKNOWN), told=True),
    Mutation("unknown number on the card, en", "groundedness", "en_date", items(6, UNKNOWN, 11), told=True),
    Mutation("a number as text", "groundedness", "en_interview", items(1, "4", 7), told=True),
    Mutation("excluded garment on the card", "constraints", "ko_no_black", items(1, 3, 6), told=True),
    Mutation("two tops", "slots", "ko_interview", items(1, 2, 4, 7), told=True),
    Mutation("two pairs of trousers", "slots", "en_no_jeans", items(3, 4, 6), told=True),
    Mutation("a dress with a top", "slots", "en_wedding", items(1, 4, 8), told=True),
    Mutation("a dress with a skirt", "slots", "ko_date", items(3, 5, 11), told=True),
    Mutation("nothing but shoes", "slots", "ko_cafe", items(11), told=True),
    Mutation("the bottom left out", "slots", "en_trip", items(1, 7), told=True),
    Mutation("empty main outfit", "format", "en_trip", items(), told=True),
    Mutation("the locked garment left out", "constraints", "ko_locked", items(1, 5, 10), told=True),
    Mutation("sandals in the snow", "tpo_weather", "ko_snow", items(2, 4, 6, 9), told=True),
    Mutation("no warm layer in the snow", "tpo_weather", "ko_snow", items(2, 4, 8), told=True),
    Mutation("invented worn shoes", "groundedness", "ko_work_two", worn("shoes", "입고 계신 신발이에요."), told=True),
    Mutation("worn without a body photo", "groundedness", "ko_injected", worn("bottom", "입고 계신 바지예요."), told=True),
    Mutation("a garment in another slot", "distinctness", "en_date", alternatives(("owned", "top", 7), ("owned", "bottom", 7))),
    Mutation("an alternative as the main", "distinctness", "ko_date", alternatives(("owned", "top", 6), ("owned", "top", 4))),
    Mutation("one alternative twice", "distinctness", "ko_cafe", alternatives(("owned", "top", 4), ("owned", "top", 4))),
    Mutation("an alternative of two slots", "slots", "en_date", alternatives(("owned", "dress", 3), ("owned", "top", 4))),
    Mutation("an alternative that is unknown", "groundedness", "en_trip", alternatives(("owned", "top", UNKNOWN))),
    Mutation("an alternative that is excluded", "constraints", "ko_no_black", alternatives(("owned", "bottom", 3))),
    Mutation("an alternative without the locked one", "constraints", "ko_locked", alternatives(("owned", "top", 1))),
    Mutation(
        "an invented piece to look for",
        "distinctness",
        "en_work_two",
        alternatives(("missing", "top", None), ("missing", "top", None)),
    ),
    Mutation("no alternatives", "format", "ko_interview", alternatives()),
    Mutation(
        "five alternatives",
        "format",
        "ko_snow",
        alternatives(
            ("owned", "top", 1), ("owned", "bottom", 5), ("owned", "outer", 7), ("owned", "top", 3), ("missing", "bottom", None)
        ),
    ),
)  # fmt: skip
