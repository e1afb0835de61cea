"""How a photo, or everything of a visitor, goes: marked first, then the files, then the rows.

The mark makes the thing absent at once; a function that is writing a file meanwhile looks again, sees it, and removes what it
wrote; and the sweeper finds the mark should the deletion break off.
"""

from typing import Protocol

from shared.stylist.photos import RENDITIONS, rendition_key, upload_key


class PhotoRows(Protocol):
    def retire(self, owner: str, photo: str) -> bool: ...

    def delete(self, owner: str, photo: str) -> None: ...


class VisitorRows(Protocol):
    def start_deletion(self, owner: str) -> None: ...

    def delete_everything(self, owner: str) -> None: ...


class Spendings(Protocol):
    def forget(self, owner: str) -> None: ...


class Files(Protocol):
    def delete(self, key: str) -> None: ...

    def delete_prefix(self, prefix: str) -> None: ...


def delete_photo(rows: PhotoRows, files: Files, owner: str, photo: str) -> None:
    rows.retire(owner, photo)
    delete_files(files, owner, photo)
    rows.delete(owner, photo)


def delete_files(files: Files, owner: str, photo: str) -> None:
    for key in (upload_key(owner, photo), *(rendition_key(owner, photo, side) for side in RENDITIONS)):
        files.delete(key)


def delete_visitor(visitors: VisitorRows, spendings: Spendings, files: Files, owner: str) -> None:
    """Files are looked for a second time: a rendition may have been written while its row still stood."""
    visitors.start_deletion(owner)
    _delete_all_files(files, owner)
    spendings.forget(owner)
    visitors.delete_everything(owner)
    _delete_all_files(files, owner)


def _delete_all_files(files: Files, owner: str) -> None:
    for prefix in ("uploads", "renditions", "exports"):
        files.delete_prefix(f"{prefix}/{owner}/")
