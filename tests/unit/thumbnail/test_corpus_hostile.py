"""Every bad or tricky file of the corpus, by the function's own way in: refused with its reason, or shown and only shown."""

import pytest

from describe.reader import read
from shared.stylist.photos import RENDITIONS, rendition_key
from tests.corpus import Entry, entries, entry
from tests.delta_e import mean_delta_e
from tests.fakes_intake import a_photo
from tests.photos import picture
from tests.reference_picture import reference
from tests.taking_in import PLAIN_CHUNKS, PLANTED, chunks, taken_in

ENTRIES = entries("hostile")
SHOWN = [found for found in ENTRIES if found.expected == "ready"]
REFUSED = [found for found in ENTRIES if found.expected != "ready"]
SANITISED = [found for found in ENTRIES if found.verdict == "sanitise"]
MARKED = [found for found in ENTRIES if found.folder == "privacy"]


def test_every_row_is_read_and_ends_as_the_collector_asks() -> None:
    assert len(ENTRIES) == 96
    text_only = "injection/text_only.png"  # a whole picture, refused by what is on it: see the last test
    assert [found.file for found in ENTRIES if found.verdict == "reject" and found.expected == "ready"] == [text_only]
    assert [found.file for found in SANITISED if found.expected != "ready"] == []


@pytest.mark.parametrize("found", REFUSED, ids=lambda found: found.file)
def test_a_bad_file_is_refused_with_its_reason_and_leaves_nothing(found: Entry) -> None:
    taken = taken_in(found.data())
    assert (taken.outcome, taken.reason, taken.left) == ("rejected", found.expected, set())


@pytest.mark.parametrize("found", SHOWN, ids=lambda found: found.file)
def test_of_a_tricky_file_the_picture_survives_and_nothing_else(found: Entry) -> None:
    taken = taken_in(found.data())
    assert taken.outcome == "ready"
    assert taken.left == {rendition_key("ann", "p1", side) for side in RENDITIONS}
    for data in taken.renditions.values():
        assert [*chunks(data)] in PLAIN_CHUNKS
        assert not PLANTED.search(data)
    assert found.verdict != "sanitise" or mean_delta_e(picture(taken.renditions[512]), reference(found.data())) <= 2


@pytest.mark.parametrize("found", MARKED, ids=lambda found: found.file)
def test_what_must_not_survive_is_in_the_file(found: Entry) -> None:
    assert b"PRIVACY-MARKER-7F3A" in found.data()


def test_a_picture_of_an_instruction_is_no_clothing() -> None:
    rendition = taken_in(entry("hostile", "injection/text_only.png").data()).renditions[1024]
    seen = read(rendition, a_photo())
    assert seen is not None
    assert "not_clothing" in seen["notes"]
    assert "PWNED" not in str(seen)
