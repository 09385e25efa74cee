"""`Deidentifier`: the profile, its options and the key, applied to datasets."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from copy import deepcopy
from functools import partial
from os import PathLike
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from attrs import frozen

from dcmgen._version import __version__
from dcmgen.codes import Code
from dcmgen.deidentify.cleaning import Cleaner
from dcmgen.deidentify.encryption import certificates_of
from dcmgen.deidentify.files import deidentify_files
from dcmgen.deidentify.objects import ObjectPass
from dcmgen.deidentify.options import CODES, PIXEL_OPTIONS, checked
from dcmgen.deidentify.originals import protect
from dcmgen.deidentify.pixels import PixelCleaner, PixelRule
from dcmgen.deidentify.pseudonyms import Pseudonyms
from dcmgen.deidentify.table import ReplacementTable
from dcmgen.dictionary import first_of, vr_of
from dcmgen.errors import DeidentificationError
from dcmgen.model import access
from dcmgen.model.dataset import BaseDataset, FileMetaDataset
from dcmgen.validation.caches import Caches
from dcmgen.validation.references import text
from dcmgen.values import tags

if TYPE_CHECKING:
    from concurrent.futures import Executor

    import numpy as np

    from dcmgen._parallel import Cluster
    from dcmgen.deidentify.documents import Documents
    from dcmgen.deidentify.encryption import Credential
    from dcmgen.deidentify.options import Option
    from dcmgen.deidentify.pixels import CleanFaces, FindText
    from dcmgen.deidentify.report import Report

D = TypeVar("D", bound=BaseDataset)

BurnedIn = Literal["refuse", "keep"]
_DAYS = 3650
_SHORTEST_KEY = 16
_PATIENT = (tags.PATIENT_NAME, tags.PATIENT_ID, tags.PATIENT_BIRTH_DATE, tags.PATIENT_SEX)
"""Attributes of Type 2 of the Patient Module (PS3.3 C.7.1.1)."""
_TEMPORAL = {"retain-full-dates": "UNMODIFIED", "retain-modified-dates": "MODIFIED"}
"""Option → Longitudinal Temporal Information Modified; REMOVED without these options (PS3.15 E.2, E.3.6)."""
_CLEAN_PIXELS = "clean-pixel-data"
_CLEAN_FACES = "clean-recognizable-visual-features"


@frozen
class Deidentified(Generic[D]):
    """A de-identified object and what was done to it.

    Attributes
    ----------
    dataset : BaseDataset
        The object, of the class of its source.
    report : Report
        What was done to each attribute.
    removed : frozenset of (str, str)
        VR and text of the original values that were removed or replaced. They are as confidential as the source.
    masked : ndarray or None
        bool, shape (rows, columns): pixels that were blacked out or changed in any frame. None if none was.
    """

    dataset: D
    report: Report
    removed: frozenset[tuple[str, str]]
    masked: np.ndarray[Any, Any] | None = None


class Deidentifier:
    """De-identifies objects by the Basic Application Level Confidentiality Profile of PS3.15 Annex E.

    Use one object for all objects of a run, or the same key: equal UIDs, patients and names then have equal
    replacements, and references remain valid.

    Parameters
    ----------
    profile : {"basic"}, optional
        The profile.
    options : iterable of Option, optional
        Options of the profile, such as ``"retain-modified-dates"``; see `OPTIONS`.
    key : bytes or str, optional
        Secret key of at least 16 bytes, from which the replacements are derived. By default, a new random key is used,
        and another run has other replacements. With a table, its key is used by default.
    table : str or PathLike or ReplacementTable, optional
        SQLite file that keeps the pseudonyms of patients, the UIDs and the numbers of days, so that later runs continue
        and identities can be looked up. It is created if it does not exist. Its replacements have precedence over those
        derived from the key. Protect it like the source.
    burned_in : {"refuse", "keep"}, optional
        What happens to objects whose pixels contain annotations: Burned In Annotation is YES, or an overlay is stored
        in unused bits of the pixels.
    documents : {"refuse", "replace"}, optional
        What happens to encapsulated documents, whose content is not inspected: an error, or an empty document of the
        same type.
    references : {"remove", "replace"}, optional
        What happens to Referenced Image Sequence and Source Image Sequence where the IOD does not require them: PS3.15
        Table E.1-1 removes them; "replace" keeps them with the new UIDs, such as the sources of a segmentation.
    most_days : int, optional
        With ``"retain-modified-dates"``, maximum number of days by which the dates of a patient are moved to the past.
    clean : callable, optional
        Cleans texts: accepts a text and returns the text without identifying information. By default, only words of
        the code meanings of PS3.16 and of the keywords of PS3.6 remain.
    pixel_rules : iterable of PixelRule, optional
        With ``"clean-pixel-data"``, rectangles to black out by device. The area outside the regions of ultrasound
        images is always blacked out.
    find_text : callable, optional
        With ``"clean-pixel-data"``, finds text in a frame: accepts an array of the stored values, of shape
        (rows, columns) or (rows, columns, samples), and returns rectangles (left, top, right, bottom) in pixels.
    clean_faces : callable, optional
        With ``"clean-recognizable-visual-features"``, makes a person unrecognizable: accepts the object and its stored
        values, of shape (frames, rows, columns) or (frames, rows, columns, samples), and returns an array of the same
        shape and type; None if nobody can be recognized in the pixels. dcmgen contains no such function.
    recipients : str or PathLike or bytes, or iterable of these, optional
        X.509 certificates with an RSA key, in PEM or DER: paths or bytes. The original attributes are stored in the
        result, encrypted for the owners of the private keys (Encrypted Attributes Sequence, PS3.15 E.1.1);
        `Reidentifier` restores them. Pixels and encapsulated documents are not stored. The results contain the names
        of the issuers of the certificates. It needs cryptography (``pip install "dcmgen[encrypt]"``).

    Attributes
    ----------
    options : frozenset of str
        Options of the profile.
    pseudonyms : Pseudonyms
        Replacements that are derived from the key.
    table : ReplacementTable or None
        The table.
    certificates : tuple of bytes
        Certificates of the recipients in DER.

    Raises
    ------
    ValueError
        If the profile or an option is unknown, options exclude each other, the key is too short, `most_days` is less
        than 1, rules for pixels or `find_text` are passed without the option ``"clean-pixel-data"``, or only one of
        `clean_faces` and its option is.
    DeidentificationError
        If a certificate cannot be used, or cryptography is not installed.
    OSError
        If the file of a certificate cannot be read.

    Examples
    --------
    >>> from dcmgen import Dataset
    >>> from dcmgen.deidentify import Deidentifier
    >>> deidentifier = Deidentifier(options=["retain-modified-dates"], key="a secret of the project")
    >>> made = deidentifier.deidentify(Dataset(PatientName="Doe^Jane", PatientID="4711", StudyDate="20240229"))
    >>> made.PatientIdentityRemoved, made.LongitudinalTemporalInformationModified
    ('YES', 'MODIFIED')
    """

    def __init__(
        self,
        profile: Literal["basic"] = "basic",
        options: Iterable[Option] = (),
        key: bytes | str | None = None,
        *,
        table: str | PathLike[str] | ReplacementTable | None = None,
        burned_in: BurnedIn = "refuse",
        documents: Documents = "refuse",
        most_days: int = _DAYS,
        clean: Callable[[str], str] | None = None,
        pixel_rules: Iterable[PixelRule] = (),
        find_text: FindText | None = None,
        clean_faces: CleanFaces | None = None,
        references: Literal["remove", "replace"] = "remove",
        recipients: Credential | Iterable[Credential] = (),
    ) -> None:
        if profile != "basic":
            raise ValueError(f"{profile!r} is not a profile; use 'basic', which PS3.15 E.2 defines")
        self.options = checked(options)
        self.table = table if table is None or isinstance(table, ReplacementTable) else ReplacementTable(table)
        if key is None:
            key = secrets.token_bytes(32) if self.table is None else self.table.key()
        secret = key.encode() if isinstance(key, str) else key
        if len(secret) < _SHORTEST_KEY:
            raise ValueError(f"the key has {len(secret)} bytes; use at least {_SHORTEST_KEY}, or names can be guessed")
        if most_days < 1:
            raise ValueError(f"most_days is {most_days}; use at least 1")
        if (clean_faces is None) == (_CLEAN_FACES in self.options):
            raise ValueError(f"the option {_CLEAN_FACES} requires a function clean_faces, and the function the option")
        self.pixels = PixelCleaner(pixel_rules, find_text, clean_faces)
        if (self.pixels.rules or find_text) and _CLEAN_PIXELS not in self.options:
            raise ValueError(f"pixel_rules and find_text apply to the option {_CLEAN_PIXELS}; add it to options")
        self.certificates = certificates_of(recipients)
        self._arguments: dict[str, Any] = {
            "options": self.options,
            "key": secret,
            "table": self.table,
            "burned_in": burned_in,
            "documents": documents,
            "most_days": most_days,
            "clean": clean,
            "pixel_rules": self.pixels.rules,
            "find_text": find_text,
            "clean_faces": clean_faces,
            "references": references,
            "recipients": self.certificates,
        }
        self.pseudonyms = Pseudonyms(secret, self.table)
        self.burned_in = burned_in
        self.documents: Documents = documents
        self.references = references
        self.most_days = most_days
        self.caches = Caches()
        self._clean = clean

    def deidentify(self, ds: D) -> D:
        """Return a de-identified copy of an object.

        Parameters
        ----------
        ds : BaseDataset
            The object, which is not changed.

        Returns
        -------
        BaseDataset
            The copy, of the same class.

        Raises
        ------
        DeidentificationError
            If the object contains pixels or a document that the options refuse, is a DICOMDIR, or nests sequences too
            deeply.
        PixelError
            With ``"clean-pixel-data"``, if the pixels cannot be decoded or encoded.
        """
        return self.run(ds).dataset

    def run(self, ds: D) -> Deidentified[D]:
        """Return a de-identified copy of an object, with a report and the values that it must not contain.

        Parameters
        ----------
        ds : BaseDataset
            The object, which is not changed.

        Returns
        -------
        Deidentified
            The copy, the report and the removed values.

        Raises
        ------
        DeidentificationError
            If the object contains pixels or a document that the options refuse, is a DICOMDIR, or nests sequences too
            deeply.
        PixelError
            With ``"clean-pixel-data"``, if the pixels cannot be decoded or encoded.
        """
        self._refuse(ds)
        made = deepcopy(ds)
        cleaned = self.pixels.clean(made, text_too=_CLEAN_PIXELS in self.options)
        with_pixels = cleaned is not None
        if cleaned is not None:
            made = cleaned.dataset
        before = deepcopy(made) if self.certificates else None
        done = ObjectPass(self, made)
        done.run()
        for option, tag in PIXEL_OPTIONS.items():
            if with_pixels and option in self.options:
                access.convert(made, tag, "CS", "NO")
                done.note((), tags.PIXEL_DATA, "cleaned", "C", option)
        self._declare(made, done, with_pixels)
        if before is not None:
            changed_pixels = [tag for option, tag in PIXEL_OPTIONS.items() if with_pixels and option in self.options]
            protect(made, before, self.certificates, changed_pixels)
            done.note((), tags.ENCRYPTED_ATTRIBUTES_SEQUENCE, "added", "", "PS3.15 E.1.1")
        self._replace_meta(made)
        masked = None if cleaned is None else cleaned.masked
        return Deidentified(made, done.report, done.confidential(), masked)

    def deidentify_files(
        self,
        source: str | PathLike[str],
        target: str | PathLike[str],
        *,
        processes: int = 1,
        executor: Executor | Cluster | None = None,
        review: str | PathLike[str] | None = None,
        progress: Callable[[int, int], object] | None = None,
    ) -> Report:
        """De-identify a file, or all files of a folder and its subfolders.

        The names of the new files consist of replaced values: patient, study, series and instance. Every new file is
        searched for the values that were removed from it; a file that contains one is deleted and reported.

        Parameters
        ----------
        source : str or PathLike
            A file or folder, which is not changed.
        target : str or PathLike
            Folder of the new files, outside `source`. Existing files are not replaced; one with the same content counts as
            the new file, so that an interrupted call can be repeated with the same key.
        processes : int, optional
            Number of processes.
        executor : concurrent.futures.Executor or dask client, optional
            Executor that runs the work instead. A file that ends its process is refused.
        review : str or PathLike, optional
            With an option for pixels, file of a contact sheet that shows the masked objects before and after, such as
            ``"review.png"``. Every mask is shown once for each series. If one sheet is not enough, others are written
            with numbers. The sheets contain the original pixels. They need Pillow.
        progress : callable, optional
            Called after each file with the number of files done and of all files.

        Returns
        -------
        Report
            What was done, and in `Report.problems` the files that were refused.

        Raises
        ------
        FileNotFoundError
            If the source does not exist.
        ReadError
            If the source or target is a URL; `dcmgen.batch` reads and writes URLs.
        ValueError
            If the target is in the source, or `review` is passed without an option for pixels.
        PixelError
            If `review` is passed and Pillow is not installed.
        """
        if review is not None and self.options.isdisjoint(PIXEL_OPTIONS):
            raise ValueError(f"review shows masked pixels; add one of the options {', '.join(PIXEL_OPTIONS)}")
        return deidentify_files(
            self, source, target, processes=processes, executor=executor, review=review, progress=progress
        )

    def __reduce__(self) -> tuple[Callable[[], Deidentifier], tuple[()]]:
        """Pickle the arguments and the key, so that other processes make the same replacements."""
        return partial(Deidentifier, **self._arguments), ()

    def clean(self, cleaner: Cleaner, text: str) -> str:
        """Return a text without identifying information."""
        return self._clean(text) if self._clean is not None else cleaner.clean(text)

    def _refuse(self, ds: BaseDataset) -> None:
        if tags.DIRECTORY_RECORD_SEQUENCE in ds:
            raise DeidentificationError(
                "a DICOMDIR lists files with their identities; de-identify the files, and create a new DICOMDIR of them"
            )
        if self.burned_in == "keep":
            return
        if _CLEAN_PIXELS not in self.options and text(ds, tags.BURNED_IN_ANNOTATION) == "YES":
            raise DeidentificationError(
                "Burned In Annotation (0028,0301) is YES, so the pixels contain text; remove it, use the option "
                f'{_CLEAN_PIXELS} to black it out, or burned_in="keep" to keep the pixels as they are'
            )
        for tag in access.entries(ds):
            if first_of(tag) != tags.OVERLAY_BIT_POSITION or not ds[tag].value:
                continue
            if tag - tags.OVERLAY_BIT_POSITION + tags.OVERLAY_DATA not in ds:
                raise DeidentificationError(
                    f"the overlay of group {tag >> 16:04X} is stored in unused bits of the pixels; remove it, or use "
                    'burned_in="keep" to keep the pixels as they are'
                )

    def _declare(self, ds: BaseDataset, done: ObjectPass, with_pixels: bool) -> None:
        """Add the attributes that state how an object was de-identified (PS3.15 E.1.1)."""
        modified = next((_TEMPORAL[each] for each in _TEMPORAL if each in self.options), "REMOVED")
        used = ["basic", *sorted(self.options if with_pixels else self.options.difference([_CLEAN_FACES]))]
        codes = ds.get("DeidentificationMethodCodeSequence", None) or []
        known = {str(item.get("CodeValue", "")) for item in codes}
        added = [Code(value, "DCM") for value in map(CODES.__getitem__, used) if value not in known]
        values: dict[int, tuple[str, Any]] = {
            tags.PATIENT_IDENTITY_REMOVED: ("CS", "YES"),
            tags.DEIDENTIFICATION_METHOD: ("LO", f"dcmgen {__version__}, PS3.15 Annex E"),
            tags.DEIDENTIFICATION_METHOD_CODE_SEQUENCE: ("SQ", [*codes, *added]),
            tags.LONGITUDINAL_TEMPORAL_INFORMATION_MODIFIED: ("CS", modified),
        }
        if done.needs.declares(tags.PATIENT_NAME) and not any(tag in ds for tag in _PATIENT):
            # the Patient Module, to which the attributes belong, is mandatory but absent
            values |= {tag: (vr_of(tag), None) for tag in _PATIENT}
        for tag, (vr, value) in values.items():
            access.convert(ds, tag, vr, value)
            done.note((), tag, "added", "", "PS3.15 E.1.1")

    def _replace_meta(self, ds: BaseDataset) -> None:
        """Replace the File Meta Information and the preamble; the writer completes them (PS3.15 E.1.1)."""
        info = access.file_info(ds)
        if info is None:
            return
        old, info.file_meta = info.file_meta, FileMetaDataset()
        if syntax := old.get("TransferSyntaxUID", None):
            info.file_meta.TransferSyntaxUID = syntax
        # a dataset that contains these UIDs itself is written with its own
        if tags.SOP_CLASS_UID not in ds and (sop_class := old.get("MediaStorageSOPClassUID", None)):
            info.file_meta.MediaStorageSOPClassUID = sop_class
        if tags.SOP_INSTANCE_UID not in ds and (instance := old.get("MediaStorageSOPInstanceUID", None)):
            kept = "retain-uids" in self.options
            info.file_meta.MediaStorageSOPInstanceUID = instance if kept else self.pseudonyms.uid(instance)
        info.preamble = None
        info.filename = None
        info.repairs = []
