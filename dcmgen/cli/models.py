"""``dcmgen json`` and ``dcmgen xml``: convert DICOM files to the JSON and XML models, and back."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import typer

from dcmgen._printable import printable
from dcmgen.cli.common import STANDARD_INPUT, datasets, err, out, refuse_existing
from dcmgen.cli.completion import transfer_syntaxes
from dcmgen.cli.targets import are_several
from dcmgen.codec.replacing import write_text
from dcmgen.errors import DicomError

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Literal

    from dcmgen.codec.bulk_folder import BulkFolder
    from dcmgen.model.dataset import Dataset

    Model = Literal["json", "xml"]

_BEGINS = {"json": (b"{", b"["), "xml": (b"<",)}
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_THRESHOLD = 1024

SOURCES = typer.Argument(
    ..., metavar="FILE", help="DICOM files and folders, or one file of the model; - for standard input."
)
OUTPUT = typer.Option(
    None,
    "--output",
    "-o",
    help="File to write, or folder for several files. By default, the model is printed. Required to write DICOM.",
)
BULK = typer.Option(
    None,
    "--bulk-data",
    help=f"Folder for binary values of more than {_THRESHOLD} bytes. By default, the model contains them.",
)
META = typer.Option(
    False, "--meta", help="Include the File Meta Information, which is not part of the model, with the transfer syntax."
)
COMPACT = typer.Option(False, "--compact", help="Print the model without line breaks.")
SYNTAX = typer.Option(
    "",
    "--transfer-syntax",
    "-t",
    help="Transfer syntax of the DICOM file, which must be that of the pixel data in the model. By default, the one in the "
    "File Meta Information of the model, or Explicit VR Little Endian.",
    autocompletion=transfer_syntaxes,
)
OVERWRITE = typer.Option(False, "--overwrite", help="Replace files that exist.")


def _command(model: Model, text: str) -> Callable[..., int]:
    """Return the command of a model. The text is its help."""

    def run(
        sources: list[Path] = SOURCES,
        output: Path | None = OUTPUT,
        bulk_data: Path | None = BULK,
        meta: bool = META,
        compact: bool = COMPACT,
        transfer_syntax: str = SYNTAX,
        overwrite: bool = OVERWRITE,
    ) -> int:
        content = _model_text(model, sources)
        if content is not None:
            if output is None:
                raise DicomError("writing DICOM requires a file", advice="Use --output FILE.dcm")
            _to_dicom(model, sources[0], content, output, bulk_data, transfer_syntax, overwrite)
            return 0
        if transfer_syntax:
            raise DicomError("--transfer-syntax is for DICOM files; use dcmgen convert to change that of the source")
        _to_model(_Form(model, meta, compact), sources, output, bulk_data, overwrite)
        return 0

    run.__name__ = model
    run.__doc__ = text
    return run


json = _command(
    "json",
    """Convert DICOM files to the DICOM JSON Model (PS3.18 F), or a JSON file to DICOM.

    The content of the first file determines the direction. Several DICOM files become one array; an array of several
    datasets becomes files in a folder, named by their SOP Instance UIDs.
    """,
)
xml = _command(
    "xml",
    """Convert DICOM files to the Native DICOM Model in XML (PS3.19 A), or an XML file to DICOM.

    The content of the first file determines the direction. Several DICOM files become XML files in a folder.
    """,
)


def _model_text(model: Model, sources: list[Path]) -> bytes | None:
    """Return the text of a file that contains a model; None for DICOM files."""
    first = sources[0]
    if len(sources) > 1 or first == STANDARD_INPUT or not first.is_file():
        buffer: Any = sys.stdin.buffer
        is_text = first == STANDARD_INPUT and _is_text(model, buffer.peek(1))
        return buffer.read() if is_text else None
    with first.open("rb") as file:
        head = file.read(4096)
    return first.read_bytes() if _is_text(model, head) else None


def _is_text(model: Model, head: bytes) -> bool:
    return head.removeprefix(_BYTE_ORDER_MARK).lstrip().startswith(_BEGINS[model])


# -- DICOM to the model ----------------------------------------------------------------------------------------------


class _Form(NamedTuple):
    """Form in which datasets are written."""

    model: Model
    meta: bool
    """Whether to include the File Meta Information."""
    compact: bool
    """Whether to omit line breaks."""

    def text(self, ds: Dataset, bulk: BulkFolder | None) -> str:
        """Return the model of a dataset."""
        source: Any = ds
        if self.meta:
            from dcmgen.model.dataset import Dataset

            source = Dataset(ds)
            for element in ds.file_meta:
                source.add(element)
        elif _is_encapsulated(ds):
            err.print(
                "dcmgen: warning: the pixel data are compressed, and the model does not contain their transfer syntax; "
                f"use --meta, or --transfer-syntax {ds.file_meta.TransferSyntaxUID} to read it",
                soft_wrap=True,
            )
        options: dict[str, Any] = {"bulk_data_threshold": _THRESHOLD if bulk else sys.maxsize}
        if bulk is not None:
            options["bulk_data_element_handler"] = bulk.store
        if self.model == "xml":
            return str(source.to_xml(indent=not self.compact, **options))
        return str(source.to_json(indent=None if self.compact else 1, **options))

    def array(self, texts: list[str]) -> str:
        """Return the JSON array of several datasets."""
        return f"[{','.join(texts)}]" if self.compact else "[\n" + ",\n".join(texts) + "\n]"


def _to_model(form: _Form, sources: list[Path], output: Path | None, bulk_data: Path | None, overwrite: bool) -> None:
    from dcmgen.codec.bulk_folder import BulkFolder

    several = are_several(sources)
    into_folder = output is not None and (output.is_dir() or (several and form.model == "xml"))
    if form.model == "xml" and several and output is None:
        raise DicomError("several files cannot be printed as one XML document", advice="Use --output FOLDER")
    base = Path() if output is None else output if into_folder else output.parent
    bulk = None if bulk_data is None else BulkFolder(bulk_data, base)
    found = datasets(sources)
    if into_folder and output is not None:
        written: dict[Path, Path] = {}
        for path, ds in found:
            target = output / f"{path.name}.{form.model}"
            if target in written:
                raise DicomError(f"{path} and {written[target]} have the same name")
            written[target] = path
            _write(target, form.text(ds, bulk), overwrite)
            out.print(printable(str(target)), soft_wrap=True)
        return
    texts = [form.text(ds, bulk) for _, ds in found]
    text = form.array(texts) if form.model == "json" and several else texts[0].rstrip("\n")
    if output is None:
        sys.stdout.write(f"{text}\n")
    else:
        _write(output, f"{text}\n", overwrite)


def _is_encapsulated(ds: Dataset) -> bool:
    uid = ds.file_meta.get("TransferSyntaxUID")
    return "PixelData" in ds and bool(uid and uid.is_transfer_syntax and uid.is_encapsulated)


def _write(path: Path, text: str, overwrite: bool) -> None:
    """Write a text file in one step."""
    refuse_existing(path, overwrite)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_text(path, text)


# -- the model to DICOM ----------------------------------------------------------------------------------------------


def _to_dicom(
    model: Model,
    source: Path,
    content: bytes,
    output: Path,
    bulk_data: Path | None,
    transfer_syntax: str,
    overwrite: bool,
) -> None:
    from dcmgen.cli.convert import syntax_uid
    from dcmgen.codec.bulk_folder import BulkFolder
    from dcmgen.model.dataset import Dataset

    base = Path() if source == STANDARD_INPUT else source.parent
    handler = BulkFolder(bulk_data or base, base).fetch
    uid = syntax_uid(transfer_syntax) if transfer_syntax else ""
    content = content.removeprefix(_BYTE_ORDER_MARK)
    if model == "xml":
        found = [Dataset.from_xml(content, bulk_data_uri_handler=handler)]
    else:
        found = [Dataset.from_json(each, bulk_data_uri_handler=handler) for each in _models(content)]
    is_folder = output.is_dir() or len(found) > 1
    if is_folder and output.is_file():
        raise DicomError(f"{output} is a file, and the source has {len(found)} datasets; name a folder")
    for number, ds in enumerate(found, 1):
        _move_meta(ds)
        _check_syntax(ds, uid)
        target = output / _name(ds, number) if is_folder else output
        refuse_existing(target, overwrite)
        target.parent.mkdir(parents=True, exist_ok=True)
        if uid:
            ds.file_meta.TransferSyntaxUID = uid
        ds.save_as(target, enforce_file_format=True)
        line = f"{target}: {ds.file_meta.get('TransferSyntaxUID', '')}".rstrip(": ")
        out.print(printable(line), soft_wrap=True)


def _models(content: bytes) -> list[Any]:
    """Return the datasets of a JSON text."""
    import json

    try:
        model = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise DicomError(f"the text is not JSON ({error})") from None
    models = model if isinstance(model, list) else [model]
    if not models:
        raise DicomError("the array contains no datasets")
    return models


def _move_meta(ds: Dataset) -> None:
    """Move File Meta Information from a dataset to its own dataset, except the UIDs, which are those of the dataset."""
    from dcmgen.codec.file_meta import COPIED
    from dcmgen.values.tags import META_GROUP

    copied = dict(COPIED)
    for element in list(ds.group_dataset(META_GROUP)):
        if copied.get(element.tag) not in ds:
            ds.file_meta.add_new(element.tag, element.VR, element.value)
        del ds[element.tag]


def _check_syntax(ds: Dataset, uid: str) -> None:
    """Raise an error for encapsulated pixel data whose transfer syntax is unknown."""
    from dcmgen.codec.encapsulation import is_encapsulated

    data = ds.get("PixelData")
    if uid or ds.file_meta.get("TransferSyntaxUID") or not isinstance(data, bytes):
        return
    if is_encapsulated(lambda offset, length: data[offset : offset + length], len(data)):
        raise DicomError(
            "the pixel data are compressed, and the model does not contain their transfer syntax",
            advice="Use --transfer-syntax, or write the model with --meta",
        )


def _name(ds: Dataset, number: int) -> str:
    """Return the name of the file of a dataset: its SOP Instance UID, if that is a UID."""
    uid = str(ds.get("SOPInstanceUID") or "")
    return f"{uid if uid and not uid.strip('0123456789.') and len(uid) <= 64 else f'{number:04}'}.dcm"
