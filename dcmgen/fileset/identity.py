"""What a file-set says of itself: the File-set Identification Module (PS3.3 Section F.3.2.1) and its UID."""

from __future__ import annotations

from dcmgen.codec.reading import Repair
from dcmgen.errors import FileSetError
from dcmgen.fileset.paths import components, is_conformant_file_id
from dcmgen.values.rules import check_value
from dcmgen.values.tags import (
    FILE_SET_DESCRIPTOR_FILE_ID,
    FILE_SET_ID,
    SPECIFIC_CHARACTER_SET_OF_FILE_SET_DESCRIPTOR_FILE,
)
from dcmgen.values.uid import UID, generate_uid

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from dcmgen.model.dataset import BaseDataset


class Identity:
    """The identification of a file-set."""

    _edited: bool

    def _identify(
        self, dataset: BaseDataset | None = None, uid: str | None = None, repairs: list[Repair] | None = None
    ) -> None:
        """Take it from a DICOMDIR, but for what cannot be written again; without one, it is that of a new file-set."""

        def text(keyword: str) -> Any:
            value = dataset.get(keyword) if dataset is not None else None
            if value and not str(value).isascii() and repairs is not None:
                repairs.append(Repair("identity", keyword, 0, f"is {str(value)!r}, which is no code string; left out"))
                return None
            return value or None

        name = text("FileSetID")
        self._id: str | None = str(name) if name else None
        self._uid = UID(uid or "")
        if not self._uid.is_valid:
            self._uid = UID(generate_uid())
            if repairs is not None:
                repairs.append(Repair("uid", "MediaStorageSOPInstanceUID", 0, "there is no File-set UID; one was made"))
        self._descriptor = components(text("FileSetDescriptorFileID"))
        charset = text("SpecificCharacterSetOfFileSetDescriptorFile")
        self._descriptor_charset: str | None = str(charset) if charset else None
        self._edited = dataset is None

    @property
    def ID(self) -> str | None:
        """File-set ID: a name of up to 16 characters, upper case letters, digits, space and ``_``.

        Raises
        ------
        ValueError
            When it is set to something else.
        """
        return self._id

    @ID.setter
    def ID(self, value: str | None) -> None:
        if value and check_value("CS", value, "1"):
            raise FileSetError(
                f"{value!r} is no File-set ID: it has up to 16 characters of A-Z, 0-9, space and _ (PS3.5, VR CS)"
            )
        if value != self._id:
            self._id, self._edited = value or None, True

    @property
    def UID(self) -> UID:
        """File-set UID, which is the SOP Instance UID of the DICOMDIR (PS3.10 Section 8.5)."""
        return self._uid

    @UID.setter
    def UID(self, value: str) -> None:
        if value != self._uid:
            self._uid, self._edited = UID(value), True

    @property
    def descriptor_file_id(self) -> str | None:
        """File ID of a file that describes the file-set, with slashes; such a file is the user's own.

        Raises
        ------
        ValueError
            When it is set to what is no conforming File ID.
        """
        return "/".join(self._descriptor) or None

    @descriptor_file_id.setter
    def descriptor_file_id(self, value: str | Iterable[str] | None) -> None:
        parts = components(value)
        if parts and not is_conformant_file_id(parts):
            raise FileSetError(
                f"{'/'.join(parts)!r} is no File ID",
                advice="It has up to 8 components of up to 8 characters of A-Z, 0-9 and _",
            )
        if parts != self._descriptor:
            self._descriptor, self._edited = parts, True

    @property
    def descriptor_character_set(self) -> str | None:
        """Specific Character Set of that file."""
        return self._descriptor_charset

    @descriptor_character_set.setter
    def descriptor_character_set(self, value: str | None) -> None:
        if value != self._descriptor_charset:
            self._descriptor_charset, self._edited = value, True

    def _head(self) -> dict[int, tuple[str, Any]]:
        """VR and value of the module's elements, None for an absent one; File-set ID is Type 2."""
        return {
            FILE_SET_ID: ("CS", self._id or ""),
            FILE_SET_DESCRIPTOR_FILE_ID: ("CS", list(self._descriptor) or None),
            SPECIFIC_CHARACTER_SET_OF_FILE_SET_DESCRIPTOR_FILE: ("CS", self._descriptor_charset),
        }
