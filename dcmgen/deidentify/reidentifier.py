"""`Reidentifier`: gives de-identified objects their original attributes back."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from dcmgen.codec.folders import is_other_file
from dcmgen.codec.reader import dcmread
from dcmgen.deidentify.elements import first_text, value_of
from dcmgen.deidentify.encryption import Decryptor
from dcmgen.deidentify.files import separate
from dcmgen.deidentify.originals import decode, element, restore
from dcmgen.errors import DeidentificationError, DicomError
from dcmgen.model import access
from dcmgen.model.dataset import BaseDataset, Dataset
from dcmgen.validation.folder import files
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.deidentify.encryption import Credential

D = TypeVar("D", bound=BaseDataset)


class Reidentification(NamedTuple):
    """Result of a re-identification of files.

    Attributes
    ----------
    files : int
        Number of files that were written.
    skipped : int
        Number of files that are not DICOM.
    problems : list of str
        Why files were refused: "path: reason".
    """

    files: int
    skipped: int
    problems: list[str]


class Reidentifier:
    """Restores the original attributes of objects that were de-identified for a recipient (PS3.15 E.1.2).

    The objects must contain Encrypted Attributes Sequence (0400,0500), which `Deidentifier` writes with `recipients`.
    Any program may have written it: the content is encrypted with AES of any key length or Triple-DES, and its key with
    RSA.

    Parameters
    ----------
    key : str or PathLike or bytes
        RSA private key of the recipient, in PEM or DER: the path of its file, or its bytes.
    certificate : str or PathLike or bytes, optional
        Certificate of the recipient. By default, the key is tried for all recipients.
    password : bytes or str, optional
        Password of the key.

    Raises
    ------
    DeidentificationError
        If the key or the certificate cannot be read, they do not belong together, the password is wrong or missing, or
        cryptography is not installed (``pip install "dcmgen[encrypt]"``).
    OSError
        If a file cannot be read.

    Notes
    -----
    The encryption keeps the values secret. It does not prove who wrote them, or that nobody changed them.
    """

    def __init__(
        self, key: Credential, certificate: Credential | None = None, *, password: bytes | str | None = None
    ) -> None:
        self._decryptor = Decryptor(key, certificate, password)

    def originals(self, ds: BaseDataset) -> Dataset:
        """Return the original attributes that an object contains.

        Parameters
        ----------
        ds : BaseDataset
            The de-identified object, which is not changed.

        Returns
        -------
        Dataset
            Attributes that were removed or replaced, of all items of Encrypted Attributes Sequence that the key
            decrypts.

        Raises
        ------
        DeidentificationError
            If the sequence is absent, the key is not that of a recipient, or the content is damaged.
        """
        return self._open(ds)[0]

    def reidentify(self, ds: D) -> D:
        """Return a copy of an object with its original attributes.

        Patient Identity Removed (0012,0062) of the copy is NO, or has the value of the original. The attributes that
        describe the de-identification are those of the original.

        Parameters
        ----------
        ds : BaseDataset
            The de-identified object, which is not changed.

        Returns
        -------
        BaseDataset
            The copy, of the same class. Items of Encrypted Attributes Sequence for other recipients remain.

        Raises
        ------
        DeidentificationError
            If the sequence is absent, the key is not that of a recipient, the content is damaged, or a block of private
            elements belongs to another creator than in the original.
        """
        found, others = self._open(ds)
        made = deepcopy(ds)
        del made[tags.ENCRYPTED_ATTRIBUTES_SEQUENCE]
        if others:
            kept = [deepcopy(access.items(ds, tags.ENCRYPTED_ATTRIBUTES_SEQUENCE)[index]) for index in others]
            access.convert(made, tags.ENCRYPTED_ATTRIBUTES_SEQUENCE, "SQ", kept)
        restore(made, found)
        info = access.file_info(made)
        if info is not None:
            info.filename = None
            if tags.SOP_INSTANCE_UID in made and tags.MEDIA_STORAGE_SOP_INSTANCE_UID in info.file_meta:
                uid = first_text(made, tags.SOP_INSTANCE_UID)
                access.convert(info.file_meta, tags.MEDIA_STORAGE_SOP_INSTANCE_UID, "UI", uid)
        return made

    def reidentify_files(
        self,
        source: str | PathLike[str],
        target: str | PathLike[str],
        *,
        progress: Callable[[int, int], object] | None = None,
    ) -> Reidentification:
        """Re-identify a file, or all files of a folder and its subfolders.

        Parameters
        ----------
        source : str or PathLike
            A file or folder, which is not changed.
        target : str or PathLike
            Folder of the new files, outside `source`. They have the names that they have in the source. Existing files
            are not replaced.
        progress : callable, optional
            Called after each file with the number of files done and of all files.

        Returns
        -------
        Reidentification
            Number of new files, and the files that were refused.

        Raises
        ------
        FileNotFoundError
            If the source does not exist.
        ReadError
            If the source or target is a URL.
        ValueError
            If the target is in the source.
        """
        source, target = separate(source, target)
        paths = list(files([source]))
        written = skipped = 0
        problems: list[str] = []
        for number, path in enumerate(paths, 1):
            try:
                self._write(path, target / (path.relative_to(source) if source.is_dir() else path.name))
                written += 1
            except (DicomError, OSError) as error:
                if source.is_dir() and is_other_file(path, error):
                    skipped += 1
                else:
                    problems.append(f"{path}: {error}")
            if progress is not None:
                progress(number, len(paths))
        return Reidentification(written, skipped, problems)

    def _write(self, path: Path, name: Path) -> None:
        made = self.reidentify(dcmread(path))
        name.parent.mkdir(parents=True, exist_ok=True)
        made.save_as(name, overwrite=False)

    def _open(self, ds: BaseDataset) -> tuple[Dataset, list[int]]:
        """Return the attributes of all items that the key decrypts, and the indexes of the other items."""
        items = access.items(ds, tags.ENCRYPTED_ATTRIBUTES_SEQUENCE)
        if not items:
            raise DeidentificationError(
                "the object has no item of Encrypted Attributes Sequence (0400,0500), so it does not contain its original attributes",
                advice="Pass objects that were de-identified with recipients",
            )
        found = Dataset()
        others: list[int] = []
        errors: list[DeidentificationError] = []
        for index, item in enumerate(items):
            try:
                restored = self._item(item)
            except DeidentificationError as error:
                others.append(index)
                errors.append(error)
                continue
            for tag in access.entries(restored):
                access.put(found, tag, *element(restored, tag))
        if len(errors) == len(items):
            raise errors[0]
        return found, others

    def _item(self, item: BaseDataset) -> Dataset:
        content = value_of(item, tags.ENCRYPTED_CONTENT) if tags.ENCRYPTED_CONTENT in item else b""
        syntax = first_text(item, tags.ENCRYPTED_CONTENT_TRANSFER_SYNTAX_UID)
        errors = []
        for decrypted in self._decryptor.decrypt(content or b""):
            try:
                return decode(decrypted, syntax)
            except DeidentificationError as error:
                errors.append(error)
        raise errors[0]
