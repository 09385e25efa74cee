"""Identification of a file-set: its UID and the File-set Identification Module (PS3.3 F.3.2.1)."""

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
    """Base class of `FileSet` with the attributes that identify a file-set."""

    _edited: bool

    def _identify(
        self, dataset: BaseDataset | None = None, uid: str | None = None, repairs: list[Repair] | None = None
    ) -> None:
        """Set the identification from a DICOMDIR, without values that cannot be written, or that of a new file-set."""

        def text(keyword: str) -> Any:
            value = dataset.get(keyword) if dataset is not None else None
            if value and not str(value).isascii() and repairs is not None:
                message = f"is {str(value)!r}, which is not a valid code string; left out"
                repairs.append(Repair("identity", keyword, 0, message))
                return None
            return value or None

        name = text("FileSetID")
        self._id: str | None = str(name) if name else None
        self._uid = UID(uid or "")
        if not self._uid.is_valid:
            self._uid = UID(generate_uid())
            if repairs is not None:
                message = "the file-set has no valid UID; a new one was generated"
                repairs.append(Repair("uid", "MediaStorageSOPInstanceUID", 0, message))
        self._descriptor = components(text("FileSetDescriptorFileID"))
        charset = text("SpecificCharacterSetOfFileSetDescriptorFile")
        self._descriptor_charset: str | None = str(charset) if charset else None
        self._edited = dataset is None

    @property
    def ID(self) -> str | None:
        """File-set ID; None if it is not set.

        It has up to 16 characters of A-Z, 0-9, space and ``_`` (VR CS, PS3.5 6.2).

        Raises
        ------
        FileSetError
            If it is set to a value that is not a valid File-set ID.
        """
        return self._id

    @ID.setter
    def ID(self, value: str | None) -> None:
        if value and check_value("CS", value, "1"):
            raise FileSetError(
                f"{value!r} is not a valid File-set ID",
                advice="Use up to 16 characters of A-Z, 0-9, space and _ (VR CS, PS3.5 6.2)",
            )
        if value != self._id:
            self._id, self._edited = value or None, True

    @property
    def UID(self) -> UID:
        """File-set UID, which is the SOP Instance UID of the DICOMDIR (PS3.10 8.5)."""
        return self._uid

    @UID.setter
    def UID(self, value: str) -> None:
        if value != self._uid:
            self._uid, self._edited = UID(value), True

    @property
    def descriptor_file_id(self) -> str | None:
        """File ID of a text file that describes the file-set, with slashes; None if it is not set.

        The file itself is not managed: `FileSet` does not write, copy or delete it.

        Raises
        ------
        FileSetError
            If it is set to a value that is not a conforming File ID.
        """
        return "/".join(self._descriptor) or None

    @descriptor_file_id.setter
    def descriptor_file_id(self, value: str | Iterable[str] | None) -> None:
        parts = components(value)
        if parts and not is_conformant_file_id(parts):
            raise FileSetError(
                f"{'/'.join(parts)!r} is not a valid File ID",
                advice="Use up to 8 components of up to 8 characters of A-Z, 0-9 and _ (PS3.10 8.2)",
            )
        if parts != self._descriptor:
            self._descriptor, self._edited = parts, True

    @property
    def descriptor_character_set(self) -> str | None:
        """Specific Character Set of the descriptor file; None if it is not given."""
        return self._descriptor_charset

    @descriptor_character_set.setter
    def descriptor_character_set(self, value: str | None) -> None:
        if value != self._descriptor_charset:
            self._descriptor_charset, self._edited = value, True

    def _identification(self) -> dict[int, tuple[str, Any]]:
        """Return VR and value of the elements of the module by tag; the value of an absent element is None."""
        return {  # File-set ID is Type 2
            FILE_SET_ID: ("CS", self._id or ""),
            FILE_SET_DESCRIPTOR_FILE_ID: ("CS", list(self._descriptor) or None),
            SPECIFIC_CHARACTER_SET_OF_FILE_SET_DESCRIPTOR_FILE: ("CS", self._descriptor_charset),
        }
