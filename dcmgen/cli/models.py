"""``dcmgen json`` and ``dcmgen xml``: convert DICOM files to the JSON and XML models, and back."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from dcmgen.cli.common import STANDARD_INPUT, err, files, out, read
from dcmgen.cli.completion import transfer_syntaxes
from dcmgen.codec.replacing import temporary_name
from dcmgen.errors import DicomError, NotDicomError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Literal

    from dcmgen.codec.bulk_folder import BulkFolder
    from dcmgen.model.dataset import Dataset

    Model = Literal["json", "xml"]

_BEGINS = {"json": (b"{", b"["), "xml": (b"<",)}
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_THRESHOLD = 1024
_UIDS = {"MediaStorageSOPClassUID": "SOPClassUID", "MediaStorageSOPInstanceUID": "SOPInstanceUID"}
"""Elements of File Meta Information with the value of an element of the dataset."""
_ITEM = b"\xfe\xff\x00\xe0"

SOURCES = typer.Argument(
    ..., metavar="FILE...", help="DICOM files and folders, or one file of the model; - for standard input."
)
OUTPUT = typer.Option(
    None,
    "--output",
    "-o",
    help="File to write. By default, the model is printed. A folder for several files. Required to write DICOM.",
)
BULK = typer.Option(
    None, "--bulk-data", help=f"Folder for binary values of more than {_THRESHOLD} bytes, which are inline by default."
)
META = typer.Option(
    False, "--meta", help="Include the File Meta Information, which is not part of the model, with the transfer syntax."
)
COMPACT = typer.Option(False, "--compact", help="Print the model without line breaks.")
SYNTAX = typer.Option(
    "",
    "--transfer-syntax",
    "-t",
    help="Transfer syntax of the DICOM file: that of the pixel data in the model. By default, the one in the File Meta "
    "Information of the model, or Explicit VR Little Endian.",
    autocompletion=transfer_syntaxes,
)
OVERWRITE = typer.Option(False, "--overwrite", help="Replace files that exist.")


def json(
    sources: list[Path] = SOURCES,
    output: Path | None = OUTPUT,
    bulk_data: Path | None = BULK,
    meta: bool = META,
    compact: bool = COMPACT,
    transfer_syntax: str = SYNTAX,
    overwrite: bool = OVERWRITE,
) -> int:
    """Convert DICOM files to the DICOM JSON Model (PS3.18 F), or a JSON file to DICOM.

    The content of the file decides. Several DICOM files become one array; an array of several datasets becomes files in
    a folder, named by their SOP Instance UIDs.
    """
    return _run("json", sources, output, bulk_data, meta, compact, transfer_syntax, overwrite)


def xml(
    sources: list[Path] = SOURCES,
    output: Path | None = OUTPUT,
    bulk_data: Path | None = BULK,
    meta: bool = META,
    compact: bool = COMPACT,
    transfer_syntax: str = SYNTAX,
    overwrite: bool = OVERWRITE,
) -> int:
    """Convert DICOM files to the Native DICOM Model in XML (PS3.19 A), or an XML file to DICOM.

    The content of the file decides. Several DICOM files become XML files in a folder.
    """
    return _run("xml", sources, output, bulk_data, meta, compact, transfer_syntax, overwrite)


def _run(
    model: Model,
    sources: list[Path],
    output: Path | None,
    bulk_data: Path | None,
    meta: bool,
    compact: bool,
    transfer_syntax: str,
    overwrite: bool,
) -> int:
    content = _model_text(model, sources)
    if content is not None:
        if output is None:
            raise DicomError("writing DICOM requires a file", advice="Use --output FILE.dcm")
        _to_dicom(model, sources[0], content, output, bulk_data, transfer_syntax, overwrite)
        return 0
    if transfer_syntax:
        raise DicomError("--transfer-syntax is for DICOM files; use dcmgen convert to change that of the source")
    _to_model(model, sources, output, bulk_data, meta, compact, overwrite)
    return 0


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


def _to_model(
    model: Model,
    sources: list[Path],
    output: Path | None,
    bulk_data: Path | None,
    meta: bool,
    compact: bool,
    overwrite: bool,
) -> None:
    several = len(sources) > 1 or sources[0].is_dir()
    paths = sources if STANDARD_INPUT in sources else files(sources)
    into_folder = output is not None and (output.is_dir() or (several and model == "xml"))
    if model == "xml" and several and output is None:
        raise DicomError("several files cannot be printed as one XML document", advice="Use --output FOLDER")
    base = Path() if output is None else output if into_folder else output.parent
    bulk = _bulk_folder(bulk_data, base)
    found = _datasets(paths, sources)
    if into_folder and output is not None:
        for path, ds in found:
            target = output / f"{path.name}.{model}"
            _write(target, _text(model, ds, bulk, meta, compact), overwrite)
            out.print(str(target), soft_wrap=True)
        return
    texts = [_text(model, ds, bulk, meta, compact) for _, ds in found]
    if model == "json" and several:
        texts = [f"[{','.join(texts)}]" if compact else "[\n" + ",\n".join(texts) + "\n]"]
    text = texts[0].rstrip("\n") + "\n"
    if output is None:
        sys.stdout.write(text)
    else:
        _write(output, text, overwrite)


def _datasets(paths: list[Path], sources: list[Path]) -> Iterable[tuple[Path, Dataset]]:
    """Yield the DICOM files; files of folders that are not DICOM are skipped."""
    count = 0
    for path in paths:
        try:
            ds = read(path)
        except NotDicomError:
            if path in sources:
                raise
            continue
        count += 1
        yield path, ds
    if not count:
        raise DicomError(f"no DICOM files found in {', '.join(map(str, sources))}")


def _bulk_folder(folder: Path | None, base: Path) -> BulkFolder | None:
    from dcmgen.codec.bulk_folder import BulkFolder

    return None if folder is None else BulkFolder(folder, base)


def _text(model: Model, ds: Dataset, bulk: BulkFolder | None, meta: bool, compact: bool) -> str:
    """Return the model of a dataset."""
    source: Any = ds
    if meta:
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
    if model == "xml":
        return str(source.to_xml(indent=not compact, **options))
    return str(source.to_json(indent=None if compact else 1, **options))


def _is_encapsulated(ds: Dataset) -> bool:
    uid = ds.file_meta.get("TransferSyntaxUID")
    return "PixelData" in ds and bool(uid and uid.is_transfer_syntax and uid.is_encapsulated)


def _write(path: Path, text: str, overwrite: bool) -> None:
    """Write a text file in one step."""
    if path.exists() and not overwrite:
        raise DicomError(f"{path} already exists; use --overwrite to replace it")
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = Path(temporary_name(str(path)))
    try:
        temporary.write_text(text, encoding="utf-8", newline="\n")
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


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
    from dcmgen.model.dataset import Dataset

    base = Path() if source == STANDARD_INPUT else source.parent
    bulk = _bulk_folder(bulk_data or base, base)
    handler = bulk.fetch if bulk else None
    uid = syntax_uid(transfer_syntax) if transfer_syntax else ""
    content = content.removeprefix(_BYTE_ORDER_MARK)
    if model == "xml":
        datasets = [Dataset.from_xml(content, bulk_data_uri_handler=handler)]
    else:
        datasets = [Dataset.from_json(each, bulk_data_uri_handler=handler) for each in _models(content)]
    is_folder = output.is_dir() or len(datasets) > 1
    if is_folder and output.is_file():
        raise DicomError(f"{output} is a file, and the source has {len(datasets)} datasets; name a folder")
    for number, ds in enumerate(datasets, 1):
        _move_meta(ds)
        _check_syntax(ds, uid)
        target = output / _name(ds, number) if is_folder else output
        if target.exists() and not overwrite:
            raise DicomError(f"{target} already exists; use --overwrite to replace it")
        target.parent.mkdir(parents=True, exist_ok=True)
        if uid:
            ds.file_meta.TransferSyntaxUID = uid
        ds.save_as(target, enforce_file_format=True)
        out.print(f"{target}: {ds.file_meta.get('TransferSyntaxUID', '')}".rstrip(": "), soft_wrap=True)


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
    for element in list(ds.group_dataset(2)):
        if _UIDS.get(element.keyword, "") not in ds:
            ds.file_meta.add_new(element.tag, element.VR, element.value)
        del ds[element.tag]


def _check_syntax(ds: Dataset, uid: str) -> None:
    """Raise an error for encapsulated pixel data whose transfer syntax is unknown."""
    known = uid or ds.file_meta.get("TransferSyntaxUID")
    data = ds.get("PixelData")
    if known or not isinstance(data, bytes) or not data.startswith(_ITEM):
        return
    samples = ds.get("Rows", 0) * ds.get("Columns", 0) * (ds.get("SamplesPerPixel") or 1)
    bits = samples * int(ds.get("NumberOfFrames") or 1) * (ds.get("BitsAllocated") or 8)
    if len(data) not in (bits // 8, bits // 8 + bits // 8 % 2):
        raise DicomError(
            "the pixel data are compressed, and the model does not contain their transfer syntax",
            advice="Use --transfer-syntax, or write the model with --meta",
        )


def _name(ds: Dataset, number: int) -> str:
    """Return the name of the file of a dataset: its SOP Instance UID, if that is a UID."""
    uid = str(ds.get("SOPInstanceUID") or "")
    return f"{uid if uid and not uid.strip('0123456789.') and len(uid) <= 64 else f'{number:04}'}.dcm"
