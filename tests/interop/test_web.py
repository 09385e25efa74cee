"""Instances, metadata and bulk data are exchanged with a server on this machine, in the messages of DICOMweb."""

from __future__ import annotations

import copy
import json
import pickle
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from email import message_from_bytes
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlsplit

import pytest

from dcmgen import Dataset, create, dcmread, dcmwrite, diff, validate
from dcmgen.errors import ReadError, WriteError
from dcmgen.interop.web import (
    fetch_bulk_data,
    fetch_on_access,
    read_instances,
    read_multipart,
    read_results,
    write_multipart,
)
from dcmgen.iods import CTImage
from dcmgen.model.bulk import BulkData

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
    with pytest.raises(ReadError, match=r"PixelData: .* fetched from http.*/bulk/missing/x .*404") as caught:
        fetch_bulk_data(ds, client.get, base=str(client.base_url))
    assert isinstance(caught.value.__cause__, httpx.HTTPStatusError)
    assert isinstance(ds["PixelData"].value, BulkData)
    fetch_on_access(ds, client.get)
    with pytest.raises(ReadError, match=r"PixelData: .* fetched from bulk/missing/x "):
        _ = ds.PixelData
    assert "7FE00010" in ds.to_json_dict()


def test_bulk_data_of_all_kinds_and_in_items() -> None:
    item = {"00189318": {"vr": "FD", "BulkDataURI": "f"}}
    model = {"00082112": {"vr": "SQ", "Value": [{}, item]}, "00420011": {"vr": "OB", "BulkDataURI": "b"}}
    ds = Dataset.from_json(model)
    values = {"f": b"\0\0\0\0\0\0\xf8?", "b": b"%PDF"}
    assert fetch_bulk_data(ds, values.__getitem__) == [
        "EncapsulatedDocument",
        "SourceImageSequence[1].ReconstructionTargetCenterPatient",
    ]
    assert ds.SourceImageSequence[1].ReconstructionTargetCenterPatient == [1.5]
    assert ds.EncapsulatedDocument == b"%PDF"


class Store:
    """Values by address, with the addresses that were requested."""

    def __init__(self, **values: bytes) -> None:
        self.values = {f"http://x/{name}": value for name, value in values.items()}
        self.requested: list[str] = []

    def get(self, uri: str) -> bytes:
        self.requested.append(uri)
        return self.values[uri]


def remote(store: Store | None, cls: Any = Dataset) -> Any:
    """A dataset with values of several VRs at URIs, also in an item."""
    item = {"00189318": {"vr": "FD", "BulkDataURI": "f"}, "00080018": {"vr": "UI", "Value": ["1.2"]}}
    model = {
        "00080016": {"vr": "UI", "Value": ["1.2.840.10008.5.1.4.1.1.2"]},
        "00082112": {"vr": "SQ", "Value": [{}, item]},
        "00101030": {"vr": "DS", "BulkDataURI": "w"},
        "7FE00010": {"vr": "OW", "BulkDataURI": "p"},
    }
    body = json.dumps([model])
    return read_results(body, cls, store.get if store else None, base="http://x/")[0]


VALUES = {"f": b"\0\0\0\0\0\0\xf8?", "w": b"72.50 ", "p": b"\1\2\3\4"}


@pytest.mark.parametrize("cls", [Dataset, CTImage])
def test_values_are_fetched_once_when_they_are_used(cls: Any) -> None:
    store = Store(**VALUES)
    ds = remote(store, cls)
    model = ds.to_json_dict()
    assert model["7FE00010"] == {"vr": "OW", "BulkDataURI": "p"}
    assert Dataset.from_xml(ds.to_xml()).to_json_dict() == Dataset.from_plain(ds.to_plain()).to_json_dict() == model
    assert "BulkData('p')" in str(ds)
    assert "BulkData(" in ds._repr_html_()
    assert "PixelData" in ds
    assert ds["PixelData"].VR == "OW"
    assert not [finding for finding in validate(ds).findings if "Pixel Data" in finding.message]
    copies = [copy.deepcopy(ds), ds.typed(), ds.copy()]
    assert store.requested == []
    assert ds.PixelData == VALUES["p"]
    assert ds["PixelData"].value is ds.PixelData
    assert all(each.PixelData is ds.PixelData for each in copies)
    assert store.requested == ["http://x/p"]
    assert str(ds.PatientWeight) == "72.50"
    assert ds.SourceImageSequence[1].ReconstructionTargetCenterPatient == [1.5]
    assert store.requested == ["http://x/p", "http://x/w", "http://x/f"]
    assert ds.to_json_dict() == model  # reading does not change what is written
    again = pickle.loads(pickle.dumps(ds))
    assert again.to_json_dict() == model
    assert again.PixelData == VALUES["p"]
    ds.SourceImageSequence[1].ReconstructionTargetCenterPatient.append(2.0)
    ds.PixelData = b"\5\6"
    assert ds.to_json_dict()["7FE00010"] == {"vr": "OW", "InlineBinary": "BQY="}
    assert ds.to_json_dict()["00082112"]["Value"][1]["00189318"] == {"vr": "FD", "Value": [1.5, 2.0]}
    assert copies[0].PixelData == VALUES["p"]


def test_values_are_fetched_when_a_dataset_is_written_or_compared() -> None:
    for use in (
        write,
        lambda ds: ds.to_pydicom(),
        lambda ds: ds == remote(Store(**VALUES)),
        lambda ds: diff(ds, remote(Store(**VALUES))),
    ):
        store = Store(**VALUES)
        use(remote(store))
        assert sorted(store.requested) == ["http://x/f", "http://x/p", "http://x/w"], use
    back = write(remote(Store(**VALUES)))
    assert back.PixelData == VALUES["p"]
    assert back.SourceImageSequence[1].ReconstructionTargetCenterPatient == [1.5]
    assert back.PatientWeight.text == "72.50"
    assert remote(Store(**VALUES)).get_array("PatientWeight").tolist() == [72.5]
    with pytest.raises(WriteError, match=r"stored at f.*fetch_on_access"):
        write(remote(None))
    with pytest.raises(ReadError, match=r"SourceImageSequence\[1\]\.Recon.*fetched from http://x/f \('http://x/f'\)"):
        write(remote(Store(w=b"1", p=b"")))


def write(ds: Any) -> Any:
    file = BytesIO()
    dcmwrite(file, ds)
    return dcmread(file.getvalue())


def test_a_new_client_replaces_one_that_fails() -> None:
    ds = remote(Store())
    with pytest.raises(ReadError, match=r"PixelData: .*http://x/p"):
        _ = ds.PixelData
    assert hasattr(ds, "SOPClassUID")
    typed = ds.typed()
    fetch_on_access(ds, Store(**VALUES).get, base="http://x/")
    assert typed.PixelData == VALUES["p"]
    again = pickle.loads(pickle.dumps(remote(Store(**VALUES))))
    assert again.PixelData == BulkData("p")  # a pickle does not contain the client
    fetch_on_access(again, Store(**VALUES).get, base="http://x/")
    assert again.PixelData == VALUES["p"]
    assert fetch_bulk_data(again, Store(**VALUES).get, ["PixelData"], base="http://x/") == ["PixelData"]
    assert again.to_json_dict()["7FE00010"] == {"vr": "OW", "InlineBinary": "AQIDBA=="}


def test_threads_fetch_a_value_once() -> None:
    store = Store(**VALUES)
    started = threading.Barrier(4)

    def slow(uri: str) -> bytes:
        time.sleep(0.05)
        return store.get(uri)

    ds = remote(None)
    fetch_on_access(ds, slow, base="http://x/")

    def use(_: int) -> Any:
        started.wait(10)
        return ds.PixelData

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(use, range(4))) == {VALUES["p"]}
    assert store.requested == ["http://x/p"]


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
