"""`python -m thumbnail.render PHOTO OUTDIR`: what it prints, writes and returns, whatever the photo is called."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.corpus import Entry, entries
from tests.photos import FILES
from thumbnail.command import main, try_photo

FUNCTIONS = Path(__file__).parents[3] / "functions"
NAMES = [found for found in entries("formats") if found.folder == "names"]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "thumbnail.render", *arguments]
    return subprocess.run(command, cwd=FUNCTIONS, capture_output=True, text=True, check=False)


def test_a_photo_is_rendered_and_told_of_in_one_line(tmp_path: Path) -> None:
    done = run(str(FILES / "t-shirt_04.jpg"), str(tmp_path / "made" / "here"))
    assert (done.returncode, done.stderr, done.stdout.count("\n")) == (0, "", 1)
    told = json.loads(done.stdout)
    assert (told["status"], told["reason"], told["width"], told["height"]) == ("ready", None, 400, 533)
    assert told["sizes"] == {side: (tmp_path / "made" / "here" / f"{side}.webp").stat().st_size for side in ("512", "1024")}
    assert 1 < told["milliseconds"] < 60_000
    assert 10 < told["peak_mb"] < 100


def test_a_refused_file_is_told_of_in_the_same_form_and_writes_nothing(tmp_path: Path) -> None:
    (tmp_path / "letter.jpg").write_text("not a picture at all")
    done = run(str(tmp_path / "letter.jpg"), str(tmp_path / "out"))
    assert (done.returncode, done.stderr) == (1, "")
    told = json.loads(done.stdout)
    assert (told["status"], told["reason"]) == ("rejected", "not_an_image")
    assert {"file", "milliseconds", "peak_mb"} <= told.keys()
    assert not (tmp_path / "out").exists()


def test_the_memory_told_is_that_of_the_command_and_not_of_what_started_it(tmp_path: Path) -> None:
    large = b"1" * 300_000_000
    told = json.loads(run(str(FILES / "t-shirt_04.jpg"), str(tmp_path)).stdout)
    assert told["peak_mb"] < 100 < len(large) / 2**20


@pytest.mark.parametrize("arguments", [[], ["one.jpg"], ["one.jpg", "out", "more"], ["--help"], ["-v", "out"]])
def test_wrong_usage_is_told_how_to_do_it(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("usage: python -m thumbnail.render PHOTO OUTDIR")


def test_a_file_that_is_not_there_is_named_without_a_traceback(tmp_path: Path) -> None:
    done = run(str(tmp_path / "none.jpg"), str(tmp_path))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"{tmp_path / 'none.jpg'}: No such file or directory\n"


@pytest.mark.parametrize("which", ["photo", "outdir"])
def test_a_path_of_the_wrong_kind_is_named(which: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_bytes(b"")
    photo, outdir = (tmp_path, tmp_path) if which == "photo" else (FILES / "t-shirt_04.jpg", tmp_path / "file")
    assert main([str(photo), str(outdir)]) == 2
    assert str(tmp_path) in capsys.readouterr().err


@pytest.mark.parametrize("found", NAMES, ids=lambda found: found.file)
def test_any_file_name_will_do(found: Entry, tmp_path: Path) -> None:
    photo = tmp_path / found.file.partition("/")[2]
    photo.write_bytes(found.data())
    told = try_photo(photo, tmp_path / "out")
    assert (told["status"], told["file"]) == ("ready", str(photo))
    assert json.loads(json.dumps(told, ensure_ascii=False)) == told
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"512.webp", "1024.webp"}
