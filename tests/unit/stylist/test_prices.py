"""The dated price table."""

import pytest

from shared.stylist import prices


def test_an_answer_of_the_default_model_costs_its_published_price() -> None:
    price = prices.price_of("gpt-6-luna")

    assert prices.cost(price, fresh=1000, cached=2000, written=0, output=500) == 100 + 20 + 250


def test_a_fraction_of_a_micro_dollar_is_rounded_up() -> None:
    assert prices.cost(prices.price_of("gpt-6-luna"), fresh=1, cached=0, written=0, output=0) == 1


@pytest.mark.parametrize("name", ["openai.gpt-6-luna", "us.openai.gpt-6-luna", "openai/gpt-6-luna", "gpt-6-luna-2026-09-22"])
def test_a_model_is_known_by_its_other_names(name: str) -> None:
    assert prices.price_of(name) == prices.PRICES["gpt-6-luna"]


def test_an_unknown_hosted_model_is_taken_to_be_dear() -> None:
    assert prices.price_of("gpt-9") == max(prices.PRICES.values(), key=lambda price: price.output)


def test_an_unknown_model_on_ones_own_server_is_free() -> None:
    assert prices.price_of("qwen3-vl", own_server=True) == prices.FREE


def test_a_known_model_keeps_its_price_on_any_server() -> None:
    assert prices.price_of("gpt-6-luna", own_server=True) == prices.PRICES["gpt-6-luna"]


def test_the_worst_case_covers_every_real_answer_within_its_limits() -> None:
    price = prices.price_of("gpt-6-luna")
    worst = prices.worst_case(price, text_bytes=4000, images=7, detail="low", max_tokens=1600)

    real = prices.cost(price, fresh=4000 - 1, cached=0, written=7 * 308, output=1600)
    assert worst > real


def test_a_picture_at_high_detail_reserves_more_than_one_at_low() -> None:
    price = prices.price_of("gpt-6-luna")

    def one(detail: prices.Detail) -> int:
        return prices.worst_case(price, text_bytes=0, images=1, detail=detail, max_tokens=0)

    assert one("high") > 5 * one("low") > 0
