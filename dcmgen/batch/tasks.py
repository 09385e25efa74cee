"""What a job does with each file, and the columns of its results."""

from __future__ import annotations

import os
import tempfile
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from dcmgen.codec.folders import is_other_file
from dcmgen.codec.headers import read_headers
from dcmgen.codec.reader import dcmread
from dcmgen.codec.remote import exists, join, local_file, read_bytes, size_of, write_bytes
from dcmgen.codec.urls import is_url
from dcmgen.errors import DeidentificationError, DicomError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Literal, Unpack

    import pyarrow

    from dcmgen.deidentify import Deidentifier
    from dcmgen.model.options import ValidatorOptions
    from dcmgen.values.tag import TagLike

    Row = dict[str, Any]


class File(NamedTuple):
    """A file of a job.

    Attributes
    ----------
    path : str
        Path or URL.
    name : str
        Path relative to the source of the job, with slashes.
    is_found : bool
        Whether the file was found in a folder, so that it is skipped if it is not DICOM.
    """

    path: str
    name: str
    is_found: bool = False

    def reasons(self, error: Exception) -> dict[str, str]:
        """Return the columns "skipped" and "error" of the file after an error."""
        reason = str(error) or type(error).__name__
        if self.is_found and is_other_file(self.path, error):
            return {"skipped": reason, "error": ""}
        return {"skipped": "", "error": reason}


def arrow() -> Any:
    """Return the module pyarrow.

    Raises
    ------
    ImportError
        If it is not installed.
    """
    try:
        import pyarrow
    except ImportError:
        raise ImportError('jobs require pyarrow: pip install "dcmgen[cluster]"') from None
    return pyarrow


class Task:
    """Base class of tasks: a function of files that returns a table with a row for each.

    A subclass implements `columns`, `row`, and `identity`. Tasks are sent to other processes and machines by pickle.
    """

    def columns(self) -> dict[str, Any]:
        """Return the names and Arrow types of the columns, without "path", "skipped" and "error"."""
        raise NotImplementedError

    def row(self, file: File) -> Row:
        """Return the values of the columns for a file.

        A `DicomError` or `OSError` becomes the value of "error". `NotDicomError` becomes the value of "skipped" if the
        file was found in a folder.
        """
        raise NotImplementedError

    def identity(self) -> str:
        """Return a text that differs for tasks with other results: a job only continues with the same task."""
        raise NotImplementedError

    def schema(self) -> pyarrow.Schema:
        """Return the schema of the results."""
        pa = arrow()
        return pa.schema({"path": pa.string(), **self.columns(), "skipped": pa.string(), "error": pa.string()})

    def __call__(self, files: list[File]) -> pyarrow.Table:
        """Return the results of files."""
        return self.table(map(self._whole_row, files))

    def failed(self, file: File, message: str) -> pyarrow.Table:
        """Return the result of a file that could not be processed."""
        return self.table([{"path": file.path, "skipped": "", "error": message}])

    def table(self, rows: Iterable[Row]) -> pyarrow.Table:
        """Return a table of rows."""
        return arrow().Table.from_pylist(list(rows), schema=self.schema())

    def _whole_row(self, file: File) -> Row:
        try:
            return {"path": file.path, **self.row(file), "skipped": "", "error": ""}
        except (DicomError, OSError) as error:
            return {"path": file.path, **file.reasons(error)}


class Headers(Task):
    """Read a few elements, as `dcmgen.read_headers`.

    Parameters
    ----------
    keywords : iterable of tags or keywords
        Elements; each is a column.
    """

    def __init__(self, keywords: Iterable[TagLike]) -> None:
        self._keywords = tuple(keywords)
        read_headers([], self._keywords)  # an unknown keyword is an error now

    def __call__(self, files: list[File]) -> pyarrow.Table:
        found = read_headers([file.path for file in files], self._keywords)
        are_skipped = [file.is_found and not is_dicom for file, is_dicom in zip(files, found.is_dicom, strict=True)]
        skipped = [error if each else "" for each, error in zip(are_skipped, found.errors, strict=True)]
        errors = ["" if each else error for each, error in zip(are_skipped, found.errors, strict=True)]
        return _with_reasons(found.to_arrow(), skipped, errors)

    def schema(self) -> pyarrow.Schema:
        return _with_reasons(read_headers([], self._keywords).to_arrow(), [], []).schema

    def identity(self) -> str:
        return f"headers {' '.join(map(str, self._keywords))}"


def _with_reasons(table: pyarrow.Table, skipped: list[str], errors: list[str]) -> pyarrow.Table:
    """Return a table of headers with the column "skipped" before "error", and the values of both."""
    pa = arrow()
    position = table.column_names.index("error")
    table = table.set_column(position, "error", pa.array(errors, pa.string()))
    return table.add_column(position, "skipped", pa.array(skipped, pa.string()))


class Validation(Task):
    """Validate files, as `dcmgen.validation.Validator`.

    The columns are "iod", "errors", "warnings" and "notes" (numbers of findings), and "findings": a list of
    "severity", "rule", "at" (path in the dataset), "message" and "section".

    Parameters
    ----------
    **options
        Parameters of `Validator`.
    """

    def __init__(self, **options: Unpack[ValidatorOptions]) -> None:
        self._options: ValidatorOptions = options

    def columns(self) -> dict[str, Any]:
        pa = arrow()
        text, count = pa.string(), pa.int32()
        finding = pa.struct({"severity": text, "rule": text, "at": text, "message": text, "section": text})
        return {
            "iod": text, "errors": count, "warnings": count, "notes": count,
            "findings": pa.list_(finding),
        }  # fmt: skip

    def row(self, file: File) -> Row:
        from dcmgen.validation.validator import shared_validator

        report = shared_validator(**self._options).validate(file.path)
        return {
            "iod": report.iod or "",
            "errors": len(report.errors),
            "warnings": sum(each.severity == "warning" for each in report.findings),
            "notes": sum(each.severity == "note" for each in report.findings),
            "findings": [
                {"severity": f.severity, "rule": f.rule, "at": f.path, "message": f.message, "section": f.section}
                for f in report.findings
            ],
        }

    def identity(self) -> str:
        return f"validation {sorted(self._options.items())}"


class Conversion(Task):
    """Write files in another transfer syntax, as `dcmgen.pixels.convert`.

    The files have the same names in the target, where files with these names are replaced. The columns are "target",
    "size" and "target_size" (in bytes).

    Parameters
    ----------
    target : str or path-like
        Folder, or URL of a folder.
    transfer_syntax : str
        UID of the transfer syntax.
    on_error : {"raise", "keep"}, optional
        Whether a frame that is incomplete is an error, or its available part is kept.
    """

    def __init__(
        self, target: str | os.PathLike[str], transfer_syntax: str, on_error: Literal["raise", "keep"] = "raise"
    ) -> None:
        self._target = os.fspath(target)
        self._syntax = str(transfer_syntax)
        self._on_error: Literal["raise", "keep"] = on_error

    def columns(self) -> dict[str, Any]:
        pa = arrow()
        return {"target": pa.string(), "size": pa.int64(), "target_size": pa.int64()}

    def row(self, file: File) -> Row:
        from dcmgen import pixels

        target = join(self._target, file.name)
        with local_file(target) as written:
            pixels.convert(file.path, written, self._syntax, on_error=self._on_error)
            size = os.path.getsize(written)
        return {"target": target, "size": size_of(file.path), "target_size": size}

    def identity(self) -> str:
        return f"conversion to {self._syntax} in {self._target}, {self._on_error}"


class Deidentification(Task):
    """De-identify files, as `dcmgen.deidentify.Deidentifier.deidentify_files`.

    The column is "target", which is empty if the file was refused or skipped. The results contain the paths of the source,
    so they are as confidential as the source.

    Parameters
    ----------
    deidentifier : Deidentifier
        Options, and a key that a job needs to continue later.
    target : str or path-like
        Folder, or URL of a folder.
    """

    def __init__(self, deidentifier: Deidentifier, target: str | os.PathLike[str]) -> None:
        self._deidentifier = deidentifier
        self._target = os.fspath(target)

    def columns(self) -> dict[str, Any]:
        return {"target": arrow().string()}

    def row(self, file: File) -> Row:
        from dcmgen.deidentify.files import write_result

        found = self._deidentifier.run(dcmread(file.path))
        if not is_url(self._target):
            made = write_result(self._deidentifier, found, file.path, Path(self._target))
            return {"target": str(made)}
        with tempfile.TemporaryDirectory(prefix="dcmgen-") as folder:
            made = write_result(self._deidentifier, found, file.path, Path(folder))
            target = self._upload(made, made.relative_to(folder), file)
        return {"target": target}

    def _upload(self, made: Path, name: Path, file: File) -> str:
        """Write a new file to the URL, under another name if the name belongs to a file of other content."""
        from dcmgen.deidentify.cms import without_random

        data = made.read_bytes()
        suffix = self._deidentifier.pseudonyms.text("file", file.path)
        for each in (name, name.with_name(f"{name.stem}-{suffix}{name.suffix}")):
            target = join(self._target, each.as_posix())
            if not exists(target):
                write_bytes(target, data)
                return target
            if without_random(read_bytes(target)) == without_random(data):
                return target
        raise DeidentificationError("the target exists, and has other content", path=target)

    def identity(self) -> str:
        used = self._deidentifier
        choices = (used.burned_in, used.documents, used.references, used.most_days, used.pixels.rules)
        recipients = [sha256(each).hexdigest() for each in used.certificates]
        return (
            f"de-identification to {self._target} with {sorted(used.options)}, {choices}, key "
            f"{used.pseudonyms.text('job', '')}, for {recipients}"
        )
