"""Instances, metadata and bulk data are exchanged with a server on this machine, in the messages of DICOMweb."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from email import message_from_bytes
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlsplit

import pytest

from dcmgen import Dataset, create, dcmread, validate
from dcmgen.codec.exchange import BulkData
from dcmgen.errors import ReadError
from dcmgen.interop.web import (
    fetch_bulk_data,
    read_instances,
    read_multipart,
    read_results,
    write_multipart,
)
from dcmgen.iods import CTImage

httpx: Any = pytest.importorskip("httpx")


class Archive(BaseHTTPRequestHandler):
    """Archive that stores instances, searches them and returns them, their metadata and their bulk data."""

    files: dict[str, bytes]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        # the standard library reads the same message
        message = message_from_bytes(b"Content-Type: " + self.headers["Content-Type"].encode() + b"\r\n\r\n" + body)
        parts: Any = message.get_payload()
        for part in parts:
            content = part.get_payload(decode=True)
            self.files[str(dcmread(BytesIO(content)).SOPInstanceUID)] = content
        self.answer(b"", "application/dicom+json")

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        *_, uid, last = address.path.split("/")
        if last == "instances":
            wanted = parse_qs(address.query).get("PatientID", [""])[0]
            found = [dcmread(BytesIO(file)) for file in self.files.values()]
            models = [
                {"00080018": {"vr": "UI", "Value": [str(ds.SOPInstanceUID)]}} for ds in found if ds.PatientID == wanted
            ]
            self.answer(json.dumps(models).encode() if models else b"", "application/dicom+json")
        elif last == "metadata":
            ds = dcmread(BytesIO(self.files[uid]))
            model = ds.to_json_dict(64, lambda element: f"../bulk/{int(element.tag):08X}")
            self.answer(json.dumps([model]).encode(), "application/dicom+json")
        elif uid == "bulk":
            ds = dcmread(BytesIO(next(iter(self.files.values()))))
            self.answer(*write_multipart([ds.value_bytes(int(last, 16))], "application/octet-stream"))
        elif last in self.files:
            self.answer(*write_multipart([self.files[last]]))
        else:
            self.send_error(404)

    def answer(self, body: bytes, content_type: str) -> None:
        self.send_response(200 if body else 204)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:
        pass


@pytest.fixture
def client() -> Iterator[Any]:
    handler = type("Handler", (Archive,), {"files": {}})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        with httpx.Client(base_url=f"http://127.0.0.1:{server.server_port}/", trust_env=False) as found:
            yield found
    finally:
        server.shutdown()
        server.server_close()


def test_an_instance_is_stored_found_and_retrieved(client: Any) -> None:
    ct: Any = create.example("CT Image")
    ct.PatientID = "4711"
    body, content_type = write_multipart([ct])
    client.post("studies", content=body, headers={"Content-Type": content_type}).raise_for_status()
    (found,) = read_results(client.get("instances", params={"PatientID": "4711"}).content)
    assert found.SOPInstanceUID == ct.SOPInstanceUID
    assert read_results(client.get("instances", params={"PatientID": "nobody"}).content) == []
    response = client.get(f"instances/{found.SOPInstanceUID}")
    (back,) = read_instances(response.content, response.headers["content-type"], CTImage)
    assert type(back) is CTImage
    assert back == ct
    assert back.file_meta.TransferSyntaxUID == ct.file_meta.TransferSyntaxUID


def test_bulk_data_is_fetched_when_it_is_needed(client: Any) -> None:
    ct: Any = create.example("CT Image")
    body, content_type = write_multipart([ct])
    client.post("studies", content=body, headers={"Content-Type": content_type})
    address = f"instances/{ct.SOPInstanceUID}/metadata"
    response = client.get(address)
    (ds,) = read_results(response.content, CTImage)
    assert isinstance(ds["PixelData"].value, BulkData)
    assert ds.Rows == ct.Rows
    assert fetch_bulk_data(ds, client.get, ["IconImageSequence"], base=str(response.url)) == []
    assert fetch_bulk_data(ds, client.get, ["PixelData"], base=str(response.url)) == ["PixelData"]
    assert ds.PixelData == ct.PixelData
    assert (ds.pixel_array == ct.pixel_array).all()
    assert fetch_bulk_data(ds, client.get) == []
    assert not validate(ds).errors
    (eager,) = read_results(response.content, fetch=lambda uri: ct.PixelData)
    assert eager.PixelData == ct.PixelData


def test_an_address_that_does_not_exist(client: Any) -> None:
    ds = Dataset.from_json({"7FE00010": {"vr": "OW", "BulkDataURI": "bulk/missing/x"}})
    with pytest.raises(httpx.HTTPStatusError, match="404"):
        fetch_bulk_data(ds, client.get)
    assert isinstance(ds["PixelData"].value, BulkData)


def test_bulk_data_of_all_kinds_and_in_items() -> None:
    item = {"00189318": {"vr": "FD", "BulkDataURI": "f"}}
    model = {"00082112": {"vr": "SQ", "Value": [{}, item]}, "00420011": {"vr": "OB", "BulkDataURI": "b"}}
    ds = Dataset.from_json(model)
    values = {"f": b"\0\0\0\0\0\0\xf8?", "b": b"%PDF"}
    assert fetch_bulk_data(ds, values.__getitem__) == [
        "SourceImageSequence[1].ReconstructionTargetCenterPatient",
        "EncapsulatedDocument",
    ]
    assert ds.SourceImageSequence[1].ReconstructionTargetCenterPatient == [1.5]
    assert ds.EncapsulatedDocument == b"%PDF"


class Frames:
    headers: ClassVar = {"Content-Type": 'multipart/related; type="image/jpeg"; boundary="x y"'}
    content = b"--x y\r\nContent-Type: image/jpeg\r\n\r\none\r\n--x y\r\nContent-Type: image/jpeg\r\n\r\ntwo\r\n--x y--"


def test_frames_are_no_value() -> None:
    ds = Dataset.from_json({"7FE00010": {"vr": "OB", "BulkDataURI": "x"}})
    frames: Any = Frames()
    with pytest.raises(ReadError, match=r"PixelData.*2 parts of the media types \['image/jpeg'\].*application/dicom"):
        fetch_bulk_data(ds, lambda uri: frames)


def test_multipart_bodies() -> None:
    kind = "multipart/related; boundary=abc"
    body = (
        b"a preamble\r\n--abc \t\r\nContent-Type: text/plain;\r\n charset=x\r\nContent-Location: /1\r\n\r\n\r\n--abcd\r\n"
        b"\r\n--abc\r\n\r\nwithout headers\r\n--abc--\r\nan epilogue"
    )
    first, second = read_multipart(body, kind)
    assert first.content_type == "text/plain; charset=x"
    assert first.headers["content-location"] == "/1"
    assert first.content == b"\r\n--abcd\r\n"
    assert second == ("", b"without headers", {})
    assert read_multipart(b"--abc--", kind) == []
    assert read_multipart(b"x", "application/dicom") == [("application/dicom", b"x", {})]


@pytest.mark.parametrize(
    ("body", "kind", "message"),
    [
        (b"--a\r\n\r\nx\r\n--a--", "multipart/related", "has no boundary.*Pass the header"),
        (b"--b\r\n\r\nx\r\n--b--", "multipart/related; boundary=a", "does not contain the boundary"),
        (b"--a\r\n\r\nx\r\n", "multipart/related; boundary=a", "ends before its closing boundary.*truncated"),
        (b"--a", "multipart/related; boundary=a", "ends before its closing boundary"),
        (b"--a\r\nContent-Type: x\r\n--a--", "multipart/related; boundary=a", "do not end with an empty line"),
    ],
)
def test_bodies_that_are_not_valid(body: bytes, kind: str, message: str) -> None:
    with pytest.raises(ReadError, match=message):
        read_multipart(body, kind)


def test_parts_that_are_no_instances() -> None:
    body, kind = write_multipart([b"<html>"], "text/html")
    with pytest.raises(ReadError, match=r"part 1 has the media type 'text/html'.*Accept"):
        read_instances(body, kind)
    body, kind = write_multipart([b"nothing"])
    with pytest.raises(ReadError):
        read_instances(body, kind)
    with pytest.raises(ReadError, match=r"not JSON.*Accept: application/dicom\+json"):
        read_results(b"<html>")
    with pytest.raises(ReadError, match="result 2: "):
        read_results('[{}, {"00100010": 1}]')


def test_contents_that_contain_boundaries_are_kept() -> None:
    contents = [b"", b"\r\n", b"--\r\n--", bytes(range(256)) * 3, b"\r\n--a"]
    body, kind = write_multipart(contents, "application/octet-stream")
    assert [part.content for part in read_multipart(body, kind)] == contents
