"""Messages of DICOMweb (PS3.18): multipart bodies of instances, results of queries, and bulk data.

This module contains no client. Send the requests with any library, such as httpx or requests, and pass the bodies and
headers of its responses to these functions.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping
from email.message import Message
from functools import partial
from io import BytesIO
from typing import Any, NamedTuple, Protocol, TypeAlias, TypeVar, overload
from urllib.parse import urljoin

from dcmgen.codec.json import from_json
from dcmgen.codec.reader import dcmread
from dcmgen.codec.writer import dcmwrite
from dcmgen.errors import ReadError
from dcmgen.model import access
from dcmgen.model.bulk import BulkData, fetch_with, replace_reference
from dcmgen.model.convert import path_part
from dcmgen.model.dataset import BaseDataset, Dataset
from dcmgen.values.tag import tag_number
from dcmgen.values.tags import PIXEL_DATA

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.values.tag import TagLike

__all__ = [
    "Part",
    "fetch_bulk_data",
    "fetch_on_access",
    "read_instances",
    "read_multipart",
    "read_results",
    "write_multipart",
]

D = TypeVar("D", bound=BaseDataset)
DICOM = "application/dicom"


class Response(Protocol):
    """Response of an HTTP library, such as httpx or requests."""

    @property
    def content(self) -> bytes:
        """Body."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """Headers."""
        ...


Getter: TypeAlias = "Callable[[str], bytes | Response]"
"""Function that requests a URI, such as the method ``get`` of a client of httpx."""


class Part(NamedTuple):
    """Part of a multipart body.

    Attributes
    ----------
    content_type : str
        Content type with its parameters, such as ``application/dicom``.
    content : bytes
        Body of the part.
    headers : dict of str to str
        Headers of the part, with names in lower case, such as ``content-location``.
    """

    content_type: str
    content: bytes
    headers: dict[str, str]


def read_multipart(body: bytes, content_type: str) -> list[Part]:
    """Split a body of media type ``multipart/related`` into its parts (PS3.18 8.7.1, RFC 2046 5.1).

    Parameters
    ----------
    body : bytes
        Body of a response or request.
    content_type : str
        Its header Content-Type. A body of any other media type is returned as one part.

    Returns
    -------
    list of Part
        Parts, in order.

    Raises
    ------
    ReadError
        If the header has no boundary, or if the body does not contain it or ends before the closing one.
    """
    kind, parameters = _media_type(content_type)
    if not kind.startswith("multipart/"):
        return [Part(content_type, bytes(body), {})]
    boundary = parameters.get("boundary", "")
    if not boundary:
        raise ReadError(
            f"the Content-Type {content_type!r} has no boundary", advice="Pass the header of the response unchanged"
        )
    return list(_parts(bytes(body), b"--" + boundary.encode("latin-1")))


def _media_type(header: str) -> tuple[str, dict[str, str]]:
    message = Message()
    message["Content-Type"] = header
    return message.get_content_type(), {name.lower(): value for name, value in message.get_params([])[1:]}


def _parts(body: bytes, delimiter: bytes) -> Iterator[Part]:
    # the line break before a delimiter belongs to it; the first delimiter may be at the beginning of the body
    start = 0 if body.startswith(delimiter) else body.find(b"\r\n" + delimiter) + 2
    if start < 2 and not body.startswith(delimiter):
        raise ReadError("the body does not contain the boundary of its Content-Type")
    start += len(delimiter)
    while not body.startswith(b"--", start):
        end = _next(body, delimiter, start)
        first = body.find(b"\r\n", start, end) + 2  # spaces may follow the boundary
        if first < 2 or body[start : first - 2].strip(b" \t"):
            raise ReadError("a line break is missing after a boundary", offset=start)
        if body.startswith(b"\r\n", first):
            head, content = b"", body[first + 2 : end]
        else:
            stop = body.find(b"\r\n\r\n", first, end)
            if stop < 0:
                raise ReadError("the headers of a part do not end with an empty line", offset=first)
            head, content = body[first:stop], body[stop + 4 : end]
        yield _part(head.decode("latin-1"), content)
        start = end + 2 + len(delimiter)


def _next(body: bytes, delimiter: bytes, start: int) -> int:
    """Return the offset of the next delimiter, which is at the end of a line."""
    end = start
    while True:
        end = body.find(b"\r\n" + delimiter, end)
        if end < 0:
            raise ReadError(
                "the body ends before its closing boundary",
                offset=len(body),
                advice="Request it again; it is truncated",
            )
        after = body[end + 2 + len(delimiter) : end + 4 + len(delimiter)]
        if after in (b"--", b"\r\n") or after[:1] in (b" ", b"\t"):
            return end
        end += 2


def _part(head: str, content: bytes) -> Part:
    headers: dict[str, str] = {}
    for line in head.replace("\r\n ", " ").replace("\r\n\t", " ").split("\r\n"):
        name, _, value = line.partition(":")
        if name:
            headers[name.strip().lower()] = value.strip()
    return Part(headers.get("content-type", ""), content, headers)


@overload
def read_instances(body: bytes, content_type: str) -> list[Dataset]: ...
@overload
def read_instances(body: bytes, content_type: str, cls: type[D]) -> list[D]: ...
def read_instances(body: bytes, content_type: str, cls: type[BaseDataset] = Dataset) -> Any:
    """Read the instances in the response of a Retrieve transaction (PS3.18 10.4), or in the request of a Store transaction.

    Parameters
    ----------
    body : bytes
        Body: ``multipart/related`` with parts of type ``application/dicom``, or one instance.
    content_type : str
        Its header Content-Type.
    cls : type, optional
        Class of the datasets. Default: `Dataset`.

    Returns
    -------
    list of Dataset
        Instances, in order.

    Raises
    ------
    ReadError
        If the body is not valid, or if a part is not an instance.

    Examples
    --------
    >>> from dcmgen import create
    >>> ct = create.example("CT Image Storage")
    >>> body, content_type = write_multipart([ct])
    >>> read_instances(body, content_type)[0].SOPInstanceUID == ct.SOPInstanceUID
    True
    """
    found = []
    for number, part in enumerate(read_multipart(body, content_type), 1):
        kind = _media_type(part.content_type or DICOM)[0]
        if kind != DICOM:
            raise ReadError(
                f"part {number} has the media type {kind!r}, not {DICOM!r}",
                advice="""Send the header Accept: multipart/related; type="application/dicom"; transfer-syntax=*""",
            )
        found.append(dcmread(BytesIO(part.content), cls))
    return found


def write_multipart(
    instances: Iterable[BaseDataset | bytes], content_type: str = DICOM, transfer_syntax: str | None = None
) -> tuple[bytes, str]:
    """Return the body and the Content-Type of a Store transaction (PS3.18 10.5).

    Parameters
    ----------
    instances : iterable of Dataset or bytes
        Datasets, or contents of parts, such as whole files.
    content_type : str, optional
        Media type of the parts.
    transfer_syntax : str, optional
        Transfer syntax in which datasets are written; see `dcmwrite`. Default: their own.

    Returns
    -------
    body : bytes
        Body of the request.
    content_type : str
        Header Content-Type of the request.

    Raises
    ------
    WriteError
        If a dataset cannot be written.
    """
    contents = [each if isinstance(each, bytes) else _file(each, transfer_syntax) for each in instances]
    boundary = secrets.token_hex(16)
    while any(boundary.encode() in each for each in contents):
        boundary = secrets.token_hex(16)
    head = f"--{boundary}\r\nContent-Type: {content_type}\r\n\r\n".encode()
    body = b"".join([*(piece for each in contents for piece in (head, each, b"\r\n")), f"--{boundary}--\r\n".encode()])
    return body, f'multipart/related; type="{content_type}"; boundary={boundary}'


def _file(dataset: BaseDataset, transfer_syntax: str | None) -> bytes:
    file = BytesIO()
    dcmwrite(file, dataset, transfer_syntax=transfer_syntax, enforce_file_format=True)
    return file.getvalue()


@overload
def read_results(body: bytes | str, *, fetch: Getter | None = None, base: str = "") -> list[Dataset]: ...
@overload
def read_results(body: bytes | str, cls: type[D], fetch: Getter | None = None, *, base: str = "") -> list[D]: ...
def read_results(
    body: bytes | str, cls: type[BaseDataset] = Dataset, fetch: Getter | None = None, *, base: str = ""
) -> Any:
    """Read an array of the DICOM JSON Model: results of a query, metadata, or the response to a Store transaction.

    Parameters
    ----------
    body : bytes or str
        Body of media type ``application/dicom+json`` (PS3.18 F.2); an empty one has no results (status 204).
    cls : type, optional
        Class of the datasets. Default: `Dataset`.
    fetch : callable, optional
        Function that requests the URI of bulk data when the value is first used; see `fetch_on_access`. Default: such
        values are `BulkData`, which contain the URI.
    base : str, optional
        Address to which relative URIs refer, such as that of the response.

    Returns
    -------
    list of Dataset
        One dataset for each result.

    Raises
    ------
    ReadError
        If the body is not such an array; the message contains the number of the result.
    """
    if not body.strip():
        return []
    try:
        models = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise ReadError(
            f"the body is not JSON ({error})", advice="Send the header Accept: application/dicom+json"
        ) from error
    found = []
    for number, model in enumerate(models if isinstance(models, list) else [models], 1):
        try:
            found.append(from_json(model, cls))
        except ReadError as error:
            error.message = f"result {number}: {error.message}"
            raise
        if fetch is not None:
            fetch_on_access(found[-1], fetch, base=base)
    return found


def fetch_on_access(dataset: BaseDataset, get: Getter, *, base: str = "") -> None:
    """Fetch bulk data of a dataset when their values are first used, also in items.

    Each value is fetched once. Listing, validation, and conversion to JSON or XML do not fetch values: as long as a value
    is not replaced, JSON and XML contain its URI as it was read. Everything else, such as `dcmwrite`, fetches the values
    that it needs.

    Parameters
    ----------
    dataset : Dataset
        Dataset from the DICOM JSON Model or the Native DICOM Model, such as `Dataset.from_json` returns. A function that
        was set before, such as one with an expired token, is replaced. Copies of the dataset have the same function;
        datasets that were pickled have none.
    get : callable
        Function that requests a URI; see `fetch_bulk_data`. An access to a value raises a `ReadError` with the URL if this
        function raises an error, or if its response is not one value; the next access requests it again.
    base : str, optional
        Address to which relative URIs refer.

    See Also
    --------
    fetch_bulk_data : Fetch values now, and replace their URIs.

    Examples
    --------
    >>> ds = Dataset.from_json({"00420011": {"vr": "OB", "BulkDataURI": "bulk/1"}})
    >>> fetch_on_access(ds, {"https://example.org/bulk/1": b"%PDF"}.__getitem__, base="https://example.org/")
    >>> ds.EncapsulatedDocument
    b'%PDF'
    >>> ds.to_json_dict()
    {'00420011': {'vr': 'OB', 'BulkDataURI': 'bulk/1'}}
    """
    load = partial(_loaded, get, base)
    for part, prefix in _parts_of(dataset):
        fetch_with(part, load, prefix)


def fetch_bulk_data(
    dataset: BaseDataset, get: Getter, tags: Iterable[TagLike] | None = None, *, base: str = ""
) -> list[str]:
    """Replace bulk data of a dataset by their values, also in items.

    Parameters
    ----------
    dataset : Dataset
        Dataset from the DICOM JSON Model, which is changed.
    get : callable
        Function that requests a URI and returns the bytes of the value in little endian byte order, or a response with
        ``content`` and ``headers``, as the method ``get`` of a client of httpx or requests does. If the response has a
        method ``raise_for_status``, it is called. A response of one part is unpacked.
    tags : iterable of int, str or Tag, optional
        Elements whose values are fetched. Default: all.
    base : str, optional
        Address to which relative URIs refer.

    Returns
    -------
    list of str
        Paths of the elements that were replaced; those of items follow those of the dataset.

    Raises
    ------
    ReadError
        If `get` raises an error, or if a response is not one value; the message contains the URL. Elements that were
        fetched before keep their values, and the others their URI.

    See Also
    --------
    fetch_on_access : Fetch values when they are first used.
    """
    wanted = None if tags is None else {tag_number(tag) for tag in tags}
    replaced = []
    for part, prefix in _parts_of(dataset):
        for tag in sorted(access.entries(part)):
            reference = access.reference(part, tag) or access.values(part).get(tag)
            if isinstance(reference, BulkData) and (wanted is None or tag in wanted):
                vr, path = access.vr(part, tag), prefix + path_part(tag)
                value = access.values(part).get(tag)
                if value is None or isinstance(value, BulkData):
                    try:
                        value = _loaded(get, base, tag, vr, reference.uri)
                    except ReadError as error:
                        error.tag_path = path
                        raise
                replace_reference(part, tag, vr, value)
                replaced.append(path)
    return replaced


def _parts_of(dataset: BaseDataset, prefix: str = "") -> Iterator[tuple[BaseDataset, str]]:
    """Yield a dataset and its items, each with the prefix of the paths of its elements."""
    yield dataset, prefix
    for tag in sorted(access.entries(dataset)):
        for index, item in enumerate(access.items(dataset, tag)):
            yield from _parts_of(item, f"{prefix}{path_part(tag, index)}.")


def _loaded(get: Getter, base: str, tag: int, vr: str, uri: str) -> Any:
    """Fetch the value of an element."""
    address = urljoin(base, uri)
    try:
        raw = _value(get(address), tag)
    except ReadError as error:
        error.message = f"{error.message} ({address})"
        raise
    except Exception as error:  # each library has other errors
        raise ReadError(
            f"the value cannot be fetched from {address} ({error or type(error).__name__})",
            advice="Check the address and the client, or pass base for relative URIs",
        ) from error
    model = {f"{tag:08X}": {"vr": vr, "BulkDataURI": uri}}
    return access.value(from_json(model, bulk_data_uri_handler=lambda _: raw), tag)


def _value(response: bytes | Response, tag: int) -> bytes:
    """Return the value in a response."""
    if isinstance(response, (bytes, bytearray, memoryview)):
        return bytes(response)
    check = getattr(response, "raise_for_status", None)
    if check is not None:
        check()
    headers = {name.lower(): value for name, value in response.headers.items()}
    parts = read_multipart(response.content, headers.get("content-type", ""))
    kinds = {_media_type(part.content_type or "application/octet-stream")[0] for part in parts}
    if len(parts) != 1 or (tag == PIXEL_DATA and kinds != {"application/octet-stream"}):
        raise ReadError(
            f"the response has {len(parts)} parts of the media types {sorted(kinds)}, not one value",
            advice="Retrieve the instance as application/dicom, which contains compressed frames",
        )
    return parts[0].content
