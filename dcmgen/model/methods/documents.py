"""Methods of objects with an encapsulated document."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from os import PathLike
    from pathlib import Path
    from typing import Any


class DocumentMethods:
    """Methods of encapsulated PDF, CDA, STL, OBJ and MTL documents."""

    __slots__ = ()

    def content(self: Any) -> bytes:
        """Return the document without its padding.

        Returns
        -------
        bytes
            The document. Without Encapsulated Document Length, a byte 0 at the end of a PDF or text is padding.

        Raises
        ------
        MissingElementError
            If the document is missing.
        """
        from dcmgen.documents import content

        return content(self)

    def save_document(self: Any, path: str | PathLike[str]) -> Path:
        """Write the document to a file.

        Parameters
        ----------
        path : path-like
            File to write. If it has no suffix, that of the format is added, such as ``.pdf``.

        Returns
        -------
        Path
            The file.

        Raises
        ------
        MissingElementError
            If the document is missing.
        FileExistsError
            If the file exists.
        """
        from dcmgen.documents import save_document

        return save_document(self, path)
