"""The corpora of unusual (formats) and bad (hostile) photos in tests/files, read from their manifests."""

from dataclasses import dataclass
from typing import Literal, cast

from shared.stylist.photos import Reason
from tests.photos import FILES

Corpus = Literal["formats", "hostile"]
Verdict = Literal["accept", "policy", "reject", "sanitise", "either"]
End = Reason | Literal["ready"]


@dataclass(frozen=True)
class Entry:
    """One row. `verdict` is what the collector asks of any product; `expected` is what this one answers."""

    corpus: Corpus
    file: str
    purpose: str
    verdict: Verdict
    expected: End
    same_as: str
    sha256: str

    @property
    def folder(self) -> str:
        return self.file.partition("/")[0]

    def data(self) -> bytes:
        """A file that is byte-identical to another is kept once, under the name in `same_as`."""
        return (FILES / (self.same_as or f"{self.corpus}/{self.file}")).read_bytes()


def entries(corpus: Corpus) -> list[Entry]:
    lines = (FILES / corpus / "MANIFEST.tsv").read_text(encoding="utf-8").splitlines()
    head = lines[0].split("\t")
    return [_entry(corpus, dict(zip(head, line.split("\t"), strict=True))) for line in lines[1:]]


def entry(corpus: Corpus, file: str) -> Entry:
    return next(found for found in entries(corpus) if found.file == file)


def _entry(corpus: Corpus, row: dict[str, str]) -> Entry:
    verdict = row["category"].partition("[")[2].removesuffix("]")
    expected = cast(End, row["expected"])
    return Entry(corpus, row["file"], row["purpose"], cast(Verdict, verdict), expected, row["same_as"], row["sha256"])
