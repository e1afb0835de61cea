"""Whatever is deleted is marked first, then its files go, then its rows."""

from shared.stylist.deletion import delete_photo, delete_visitor


class Recorder:
    """Rows, spendings and files in one, which remember what they were told and in which order."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def retire(self, owner: str, photo: str) -> bool:
        self.told.append(f"mark {photo}")
        return True

    def start_deletion(self, owner: str) -> None:
        self.told.append(f"mark {owner}")

    def delete_prefix(self, prefix: str) -> None:
        self.told.append(f"files {prefix}")

    def forget(self, owner: str) -> None:
        self.told.append("spendings")

    def delete_everything(self, owner: str) -> None:
        self.told.append("rows")


class PhotoRows(Recorder):
    def delete(self, owner: str, photo: str) -> None:
        self.told.append(f"row {photo}")


class Files(Recorder):
    def __init__(self, told: list[str]) -> None:
        self.told = told

    def delete(self, key: str) -> None:
        self.told.append(f"file {key}")


def test_a_photo_is_marked_then_its_files_go_then_its_row() -> None:
    rows = PhotoRows()
    delete_photo(rows, Files(rows.told), "o", "p")
    files = ["file uploads/o/p", "file renditions/o/p/512.webp", "file renditions/o/p/1024.webp"]
    assert rows.told == ["mark p", *files, "row p"]


def test_a_visitor_is_marked_and_their_files_go_before_and_after_the_rows() -> None:
    all_of_it = Recorder()
    delete_visitor(all_of_it, all_of_it, Files(all_of_it.told), "o")
    files = ["files uploads/o/", "files renditions/o/", "files exports/o/"]
    assert all_of_it.told == ["mark o", *files, "spendings", "rows", *files]
