"""The corpora are whole: what the photo tests read is what their manifests describe."""

import hashlib
from typing import get_args

import pytest

from tests.corpus import Corpus, End, Verdict, entries
from tests.photos import FILES

CORPORA: tuple[Corpus, ...] = get_args(Corpus)


@pytest.mark.parametrize("corpus", CORPORA)
def test_every_row_has_its_bytes_and_a_known_end(corpus: Corpus) -> None:
    for found in entries(corpus):
        assert hashlib.sha256(found.data()).hexdigest() == found.sha256, found.file
        assert found.verdict in get_args(Verdict)
        assert found.expected == "ready" or found.expected in get_args(get_args(End)[0])


@pytest.mark.parametrize("corpus", CORPORA)
def test_every_file_has_its_row(corpus: Corpus) -> None:
    kept = {str(path.relative_to(FILES / corpus)) for path in (FILES / corpus).rglob("*") if path.is_file()}
    named = {found.file for found in entries(corpus) if not found.same_as}
    assert kept - named == {"MANIFEST.tsv", "LICENCES.md"}
    assert named <= kept
