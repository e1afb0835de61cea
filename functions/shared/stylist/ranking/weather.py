"""Season and weather as an outfit must answer them: how warm to dress, which materials and kinds suit or suffer."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from shared.stylist.forecast import Forecast
from shared.stylist.garments import MAIN, Material, Season
from shared.stylist.questions.cues import Condition
from shared.stylist.traits import Piece

SEASON_WARMTH: dict[Season, float] = {"summer": 1.5, "spring": 2.75, "autumn": 2.75, "winter": 4.25}
CONDITION_WARMTH: dict[Condition, float] = {"cold": 4.25, "snow": 4.25, "heat": 1.5}
"""The level to dress for, 1-5. From the temperature table that Korean papers print with forecasts (기온별 옷차림,
머니S 2020-10-23): from 27 °C short sleeves and thin cloth, 17-22 °C long sleeves, 9-16 °C a jacket or cardigan,
5-8 °C a coat and knitwear, under 5 °C a padded coat."""
WARMTH_AT = ((-10, 5.0), (2.5, 4.6), (6.5, 4.25), (12.5, 3.25), (19.5, 2.5), (24.5, 2.0), (28, 1.5), (33, 1.0))
"""°C and the level to dress for, straight lines between: the middles of the rows of the same table."""
LAYER_GAIN = {1: 0.25, 2: 0.5, 3: 1.0, 4: 1.5, 5: 2.0}
"""How much an outer layer of a warmth level adds to what is under it."""

MATERIAL_FIT: dict[Condition, dict[Material, float]] = {
    "rain": {"suede": -1, "silk": -0.7, "chiffon": -0.5, "leather": -0.4, "linen": -0.4, "denim": -0.4, "wool": -0.2,
             "cotton": -0.1, "polyester": 0.5, "nylon": 0.7},
    "snow": {"suede": -1, "silk": -0.7, "linen": -0.7, "chiffon": -0.5, "wool": 0.3, "down": 0.5, "nylon": 0.5},
    "cold": {"linen": -0.8, "chiffon": -0.5, "silk": -0.3, "wool": 0.6, "knit": 0.5, "down": 0.6},
    "heat": {"down": -1, "wool": -0.8, "knit": -0.5, "leather": -0.6, "denim": -0.3, "linen": 0.7, "cotton": 0.3, "silk": 0.2},
}  # fmt: skip
"""What water and heat do to cloth, as care labels and outdoor shops say it: suede and silk take water marks, denim and thick
cotton dry slowly, synthetics dry fast; linen lets air through, wool and down hold warmth."""
KIND_FIT: dict[Condition, dict[str, float]] = {
    "rain": {"sandals": -0.6, "slippers": -0.6, "heels": -0.5, "rain boots": 1, "windbreaker": 0.8, "trench coat": 0.5,
             "boots": 0.3},
    "snow": {"sandals": -1, "slippers": -1, "heels": -0.8, "flats": -0.6, "boots": 0.8, "padding": 0.6, "shorts": -1},
    "cold": {"sandals": -1, "slippers": -1, "shorts": -0.8, "tank top": -0.6, "mini skirt": -0.5},
    "heat": {"padding": -1, "coat": -1, "turtleneck": -0.7, "shorts": 0.4, "tank top": 0.3, "sandals": 0.4},
}  # fmt: skip
OUT_OF_SEASON, SUFFERS_BELOW = -0.5, -0.3
UNDRESSED = 2.0
"""The level that is reckoned with where no main piece is known: a shirt and trousers."""


def target_warmth(season: Season, conditions: Iterable[Condition], forecast: Forecast | None = None) -> float:
    """What the person says of the day outranks the forecast, and that the season. `conditions` hold both, the said ones and
    the forecast's own."""
    foretold = forecast.conditions if forecast else frozenset()
    said = [CONDITION_WARMTH[condition] for condition in sorted(conditions) if condition in CONDITION_WARMTH.keys() - foretold]
    if said:
        return max(said)
    return warmth_at(forecast.felt) if forecast else SEASON_WARMTH[season]


def warmth_at(degrees: float) -> float:
    """The level to dress for, 1-5, at so many °C."""
    if degrees <= WARMTH_AT[0][0]:
        return WARMTH_AT[0][1]
    for (low, warm), (high, light) in pairwise(WARMTH_AT):
        if degrees <= high:
            return round(warm + (light - warm) * (degrees - low) / (high - low), 2)
    return WARMTH_AT[-1][1]


def warmth_of(pieces: Sequence[Piece]) -> float:
    """The warmth of an outfit, 1-5: the mean of top and bottom (or the dress), and what the outer layer adds."""
    core = [piece.warmth for piece in pieces if piece.slot in MAIN]
    outer = [LAYER_GAIN[min(5, max(1, round(piece.warmth)))] for piece in pieces if piece.slot == "outer"]
    base = sum(core) / len(core) if core else UNDRESSED
    return round(min(5.0, base + sum(outer)), 2)


def suits(piece: Piece, conditions: Iterable[Condition], season: Season) -> float:
    """-1 (do not) to 1 (made for it), 0 when nothing speaks for or against."""
    found = [made_for(piece, condition) for condition in sorted(conditions)]
    seasons = piece.attributes.get("seasons")
    if seasons and season not in seasons:
        found.append(OUT_OF_SEASON)
    return max(-1.0, min(1.0, sum(found)))


def suffers(piece: Piece, conditions: Iterable[Condition]) -> bool:
    """Whether its cloth is one that a tip warns of in such weather."""
    return any(MATERIAL_FIT.get(condition, {}).get(piece.material, 0) < SUFFERS_BELOW for condition in conditions)


def made_for(piece: Piece, condition: Condition) -> float:
    """Of cloth and kind alone: above 0 it suits the weather, below it suffers."""
    return MATERIAL_FIT.get(condition, {}).get(piece.material, 0) + KIND_FIT.get(condition, {}).get(piece.kind.key, 0)
