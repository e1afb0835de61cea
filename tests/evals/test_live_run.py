"""`make eval` with a model in this process: every case can be asked of it, and the row has a place for each number."""

from datetime import date
from pathlib import Path

from tests.evals.album import Album
from tests.evals.conversing import ReplayedModel
from tests.evals.live import answered, judge
from tests.evals.replay import transcripts, written
from tests.evals.scoreboard import COLUMNS, FILE, Score, append, head
from tests.evals.suite import CASES, closets


async def test_a_live_run_is_judged_and_put_on_the_scoreboard(tmp_path: Path) -> None:
    model, board = ReplayedModel([written(transcripts()["ko_photos_work"].answer)]), tmp_path / "scoreboard.md"
    answers = await answered([(CASES[0], closets()["photos: office"])], model, Album())
    score = Score.of("replayed", "nowhere", date(2026, 11, 22), judge(answers, source="live"), answers)
    append(score, board)
    append(score, board)
    *_, head, _, first, second = board.read_text().splitlines()
    assert first == second == "| " + " | ".join(score.cells) + " |"
    assert len(score.cells) == len(COLUMNS) == head.count("|") - 1
    assert score.cells[:5] == ("2026-11-22", "replayed", "nowhere", "1", "1")
    assert score.cells[5] == "1.000"
    assert len(model.prompts) == 1
    assert len(model.prompts[0].images) >= 6


def test_the_kept_scoreboard_has_the_columns_of_today() -> None:
    assert FILE.read_text().startswith(head())


def test_a_picture_of_the_album_is_small_webp_and_a_drawn_closet_has_none() -> None:
    album = Album()
    picture = album.read("renditions/photos: office/p1/512.webp", 10**6)
    assert picture is not None
    assert picture[8:12] == b"WEBP"
    assert len(picture) < 100_000
    assert album.read("renditions/student/p1/512.webp", 10**6) is None
    assert [album.shows(key) for key in ("photos: office", "student")] == [True, False]
