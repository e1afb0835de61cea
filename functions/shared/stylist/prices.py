"""What a model call costs: one dated table, the real price of an answer, and the most that an attempt may cost."""

import math
import re
from dataclasses import dataclass
from typing import Literal

AS_OF = "2026-11-22"
Detail = Literal["low", "high"]


@dataclass(frozen=True)
class Price:
    """US dollars per million tokens, which is the same number as micro-dollars a token. `write` is a token put in the cache."""

    input: float
    cached: float
    write: float
    output: float


# https://developers.openai.com/api/docs/pricing and the litellm 1.109.1 price map, read on AS_OF.
PRICES = {
    "gpt-6-luna": Price(0.10, 0.01, 0.125, 0.50),
    "gpt-5.6-luna": Price(0.20, 0.02, 0.25, 1.20),
    "gpt-5.4-nano": Price(0.20, 0.02, 0.20, 1.25),
    "gpt-5.4-mini": Price(0.75, 0.075, 0.75, 4.50),
    "gpt-6.1-terra": Price(1.00, 0.05, 1.25, 5.00),
}
FREE = Price(0, 0, 0, 0)

# A picture costs at most 2,500 patches at high detail and 16 x 16 at low (512 px), times the largest multiplier that the
# provider published for a small model (2.46, gpt-5.4-nano); gpt-6-luna's own is not published.
MOST_IMAGE_TOKENS: dict[Detail, int] = {"low": math.ceil(256 * 2.46), "high": math.ceil(2500 * 2.46)}


def price_of(model: str, *, own_server: bool = False) -> Price:
    """The price of a model by its name, with or without `openai.`, `us.` and a date around it.

    An unknown model is free on a person's own server, and as dear as the dearest known one anywhere else.
    """
    bare = re.sub(r"^.*openai[./]|-\d{4}-\d{2}-\d{2}$", "", model)
    dearest = max(PRICES.values(), key=lambda price: price.output)
    return PRICES.get(bare, FREE if own_server else dearest)


def cost(price: Price, *, fresh: int, cached: int, written: int, output: int) -> int:
    """Micro-dollars of one answer, rounded up. `fresh`, `cached` and `written` share the input tokens out."""
    exact = fresh * price.input + cached * price.cached + written * price.write + output * price.output
    return math.ceil(round(exact, 6))


def worst_case(price: Price, *, text_bytes: int, images: int, detail: Detail, max_tokens: int) -> int:
    """Micro-dollars that one attempt may cost at most: a token is at least a byte, and all of it may be put in the cache."""
    tokens = text_bytes + images * MOST_IMAGE_TOKENS[detail]
    return cost(price, fresh=0, cached=0, written=tokens, output=max_tokens)
