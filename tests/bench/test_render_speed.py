"""Two renditions of phone photos, ours against the faster of sharp's ways on the same core: time, bytes and likeness."""

import random
import statistics
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import pytest

from shared.stylist.photos import RENDITIONS
from tests.bench.likeness import Ideal
from tests.bench.pictures import FRAME, jpegs, pngs
from tests.bench.racers import SHARP, Made, Racers, Way, racers
from tests.photos import FILES

ROUNDS = 15
WAYS: tuple[Way, ...] = ("ours", *SHARP)
SIDES = sorted(RENDITIONS, reverse=True)
HEAD = f"{'':26} ratio     ours    sharp way      {'SSIM, 1024 and 512':>30}{'bytes (1024, 512)':>24}   colours"


@dataclass
class Race:
    """One photo's rounds."""

    photo: Path
    rounds: list[dict[Way, Made]] = field(default_factory=list)
    files: dict[Way, dict[int, bytes]] = field(default_factory=dict)

    def median(self, way: Way) -> float:
        return statistics.median(made[way].milliseconds for made in self.rounds)

    @property
    def sharps(self) -> Way:
        return min(SHARP, key=self.median)

    @property
    def ratio(self) -> float:
        """The median of the rounds' ratios to sharp's faster way."""
        return statistics.median(made["ours"].milliseconds / made[self.sharps].milliseconds for made in self.rounds)

    @property
    def bytes(self) -> float:
        ours, sharp = (sum(map(len, self.files[way].values())) for way in ("ours", self.sharps))
        return ours / sharp

    def likeness(self) -> dict[int, float]:
        """SSIM, ours minus sharp's, by side."""
        ideal = Ideal.of(self.photo.read_bytes(), RENDITIONS)
        return {
            side: ideal.ssim(side, self.files["ours"][side]) - ideal.ssim(side, self.files[self.sharps][side]) for side in SIDES
        }

    def line(self, name: str, likeness: dict[int, float]) -> str:
        each = " ".join(f"{len(self.files['ours'][side]) / len(self.files[self.sharps][side]):.3f}" for side in SIDES)
        measuring = statistics.median(made["ours"].measuring for made in self.rounds)
        return (
            f"  {name:24}{self.ratio:6.2f}{self.median('ours'):6.0f} ms{self.median(self.sharps):6.0f} ms {self.sharps:8}"
            f"{'  '.join(f'{likeness[side]:+.4f}' for side in SIDES):>30}{f'{self.bytes:.3f} ({each})':>24}{measuring:7.0f} ms"
        )


def run(racing: Racers, photo: Path, folder: Path) -> Race:
    race = Race(photo)
    for way in WAYS:
        keep = folder / way
        keep.mkdir(exist_ok=True)
        racing.make(way, photo, keep)
        race.files[way] = {side: (keep / f"{side}.webp").read_bytes() for side in RENDITIONS}
    for _ in range(ROUNDS):
        race.rounds.append({way: racing.make(way, photo) for way in random.sample(WAYS, len(WAYS))})
    return race


@pytest.fixture(scope="module")
def races(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Race]:
    folder = tmp_path_factory.mktemp("pictures")
    with racers() as racing:
        return {name: run(racing, photo, folder) for name, photo in {**jpegs(folder), **pngs(folder)}.items()}


def told(races: dict[str, Race]) -> dict[str, dict[int, float]]:
    """Prints the table; the likenesses by photo and side."""
    print(
        f"\nrenditions of {' and '.join(map(str, RENDITIONS))} px, ours / sharp, medians of {ROUNDS} interleaved rounds\n{HEAD}"
    )
    likenesses = {}
    for name, race in races.items():
        likenesses[name] = race.likeness()
        print(race.line(name, likenesses[name]), flush=True)
    jpeg = [race for name, race in races.items() if "MP" in name]
    print(f"  JPEG, median ratio {_median(jpeg, 'ratio'):.2f}, bytes {_median(jpeg, 'bytes'):.3f}")
    return likenesses


def _median(races: list[Race], what: Literal["ratio", "bytes"]) -> float:
    return float(statistics.median(getattr(race, what) for race in races))


def test_our_renditions_keep_up_with_sharp(races: dict[str, Race], capsys: pytest.CaptureFixture[str]) -> None:
    """Bounds with room for a busy machine; the goals and what was measured are in README.md."""
    with capsys.disabled():
        likenesses = told(races)
    jpeg = {name: race for name, race in races.items() if "MP" in name}
    assert _median(list(jpeg.values()), "ratio") <= 1.1
    assert _median(list(jpeg.values()), "bytes") <= 1.01
    for name, race in races.items():
        assert min(likenesses[name].values()) >= -0.0025, name
        assert race.bytes <= 1.04, name
        assert race.ratio <= (1.3 if name in jpeg else 1.7), name


def test_the_small_rendition_is_98_percent_smaller_than_a_photo_of_12_megapixels(races: dict[str, Race]) -> None:
    stored = [race for race in races.values() if race.photo.is_relative_to(FILES)]
    assert len(stored) == 2
    for race in stored:
        assert len(race.files["ours"][min(RENDITIONS)]) <= 0.02 * race.photo.stat().st_size, FRAME
