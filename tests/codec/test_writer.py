"""Writing of files: complete or not at all, and only changed elements are encoded."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pydicom
import pytest

from dcmgen import Dataset, FileMetaDataset, dcmread, dcmwrite, examples
from dcmgen.codec.file_meta import IMPLEMENTATION_CLASS_UID
from dcmgen.codec.writer import encode_dataset
from dcmgen.errors import DicomError, EncodeError, RepairWarning, ValidationError, WriteError
from dcmgen.iods import CTImage
from dcmgen.pixels import convert
from dcmgen.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    RLELossless,
)
from tests.codec.files import FILES, name, written

pytestmark = pytest.mark.filterwarnings("ignore::dcmgen.errors.RepairWarning")


@pytest.fixture
def ds() -> Dataset:
    ds = Dataset()
    ds.SOPClassUID = "1.2.840.10008.5.1.4.1.1.2"
    ds.SOPInstanceUID = "1.2.3"
    ds.PatientName = "Doe^Jane"
    return ds


def test_file_meta_is_completed(ds: Dataset) -> None:
    data = written(ds)
    assert data[:132] == bytes(128) + b"DICM"
    meta = pydicom.dcmread(io.BytesIO(data)).file_meta
    assert meta.MediaStorageSOPClassUID == ds.SOPClassUID
    assert meta.MediaStorageSOPInstanceUID == "1.2.3"
    assert meta.TransferSyntaxUID == ExplicitVRLittleEndian
    assert meta.ImplementationClassUID == IMPLEMENTATION_CLASS_UID
    assert len(meta.ImplementationVersionName) <= 16
    assert ds.file_meta == FileMetaDataset()  # the dataset does not change


def test_file_meta_is_used(ds: Dataset) -> None:
    ds.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian
    ds.file_meta.ImplementationClassUID = "1.2.3.4"
    back = dcmread(written(ds))
    assert back.file_meta.TransferSyntaxUID == ImplicitVRLittleEndian
    assert back.file_meta.ImplementationClassUID == "1.2.3.4"
    back.file_meta.TransferSyntaxUID = ExplicitVRBigEndian
    assert written(back)[-8:] == b"Doe^Jane"
    assert dcmread(written(back)).PatientName == "Doe^Jane"


def test_file_meta_is_added_only_on_request(ds: Dataset) -> None:
    bare = encode_dataset(ds, ImplicitVRLittleEndian)
    read = dcmread(bare)
    read.PatientID = "1"
    assert written(read)[:8] == bare[:8]
    assert written(read, enforce_file_format=True)[128:132] == b"DICM"
    assert dcmread(written(read, enforce_file_format=True)).file_meta.TransferSyntaxUID == ImplicitVRLittleEndian


def pieces(dataset: Any, where: str = "") -> Iterator[tuple[str, bytes]]:
    """Yield path and encoded bytes of each element, as read from the file."""
    source = dataset._source
    for tag, entry in dataset._raw.items():
        start, end = source.extent(entry)
        yield f"{where}/{tag:08X}", source.read(start, end - start)
        if dataset._vr(tag) == "SQ":
            for index, item in enumerate(dataset._value(tag)):
                yield from pieces(item, f"{where}/{tag:08X}[{index}]")


@pytest.mark.parametrize("path", FILES, ids=name)
def test_one_changed_element_does_not_change_the_bytes_of_others(path: Path) -> None:
    before = dcmread(path, force=True)
    old = dict(pieces(before))
    if any(
        repair.kind in ("truncated", "mixed encoding", "order", "duplicate", "item", "vr", "missing delimiter")
        for repair in before.repairs
    ):
        pytest.skip("repaired elements are written as repaired")
    if before._source.context.encoding is not dcmread(written(before), force=True)._source.context.encoding:  # type: ignore
        pytest.skip("the reader detects another encoding in the written file")
    changed = dcmread(path, force=True)
    changed.PatientComments = "changed"
    after = dcmread(written(changed), force=True)
    new = dict(pieces(after))
    del new["/00104000"]
    for place in old.keys() | new.keys():
        if place not in ("/00104000", "/00100000"):
            assert old.get(place) == new.get(place), place
    assert after.PatientComments == "changed"


def test_change_inside_an_item_keeps_the_rest(ds: Dataset) -> None:
    ds.BeamSequence = [{"BeamName": "one"}, {"BeamName": "two"}, {"BeamName": "three"}]
    read = dcmread(written(ds))
    read.BeamSequence[1].BeamName = "a longer name"
    again = dcmread(written(read))
    assert [beam.BeamName for beam in again.BeamSequence] == ["one", "a longer name", "three"]
    del read.BeamSequence[0]
    read.BeamSequence.add(BeamName="four")
    assert [beam.BeamName for beam in dcmread(written(read)).BeamSequence] == ["a longer name", "three", "four"]


@pytest.mark.parametrize(
    "change", [lambda items: items.pop(), lambda items: items.reverse(), lambda items: items.clear()]
)
def test_a_changed_list_of_items_is_written(ds: Dataset, change: Callable[[Any], object]) -> None:
    ds.BeamSequence = [{"BeamName": "one"}, {"BeamName": "two"}]
    read = dcmread(written(ds))
    change(read.BeamSequence)
    assert dcmread(written(read)) == read
    assert read != ds


def test_a_changed_item_of_two_sequences_is_written_in_both(ds: Dataset) -> None:
    point = {"ControlPointIndex": 0, "ReferencedDoseSequence": [{"ReferencedSOPInstanceUID": "1.2"}]}
    ds.BeamSequence = [{"BeamName": "one", "ControlPointSequence": [point]}, {"BeamName": "two"}]
    read = dcmread(written(ds))
    shared = read.BeamSequence[0].ControlPointSequence[0]
    read.BeamSequence[1].ControlPointSequence = [shared]
    read = dcmread(written(read))
    read.BeamSequence[1].ControlPointSequence[0] = shared = read.BeamSequence[0].ControlPointSequence[0]
    shared.ReferencedDoseSequence[0].ReferencedSOPInstanceUID = "1.2.3"
    back = dcmread(written(read))
    assert back == read
    assert [beam.ControlPointSequence[0] for beam in back.BeamSequence] == [shared, shared]


def test_an_ambiguous_vr_is_resolved_with_an_empty_pixel_representation(ds: Dataset) -> None:
    ds.PixelRepresentation = None
    ds.SmallestImagePixelValue = 7
    assert dcmread(written(ds)).SmallestImagePixelValue == 7


def test_undefined_lengths_stay_undefined() -> None:
    inner = b"\x0a\x30\xc2\x00LO\x04\x00beam"
    item = b"\xfe\xff\x00\xe0\xff\xff\xff\xff" + inner + b"\xfe\xff\x0d\xe0\0\0\0\0"
    data = b"\x0a\x30\xb0\x00SQ\0\0\xff\xff\xff\xff" + 2 * item + b"\xfe\xff\xdd\xe0\0\0\0\0"
    ds = dcmread(b"\x08\0\x60\0CS\x02\0CT" + data)
    assert written(ds)[-len(data) :] == data
    ds.BeamSequence[0].BeamName = "ray "
    assert written(ds)[-len(data) :] == data.replace(b"beam", b"ray ", 1)


def test_group_lengths_are_updated() -> None:
    group = b"\x10\0\x10\0PN\x08\0Doe^Jane"
    data = b"\x08\0\x60\0CS\x02\0CT" + b"\x10\0\0\0UL\x04\0" + len(group).to_bytes(4, "little") + group
    ds = dcmread(data)
    assert written(ds) == data
    ds.Modality = "MR"
    assert written(ds) == data.replace(b"CT", b"MR")
    ds.PatientName = "Doe^Jane^Mary"
    assert dcmread(written(ds))[0x00100000].value == len(group) + 6


@pytest.mark.parametrize(
    "syntax", [ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian]
)
def test_every_syntax_is_lossless(ds: Dataset, syntax: str) -> None:
    ds.ImageType = ["A", "B"]
    ds.PixelSpacing = [0.5, "1e-3"]
    ds.Rows = 7
    ds.FrameIncrementPointer = 0x00181063
    ds.GraphicData = [1.5, 2.5]
    ds.SimpleFrameList = [70000, 1]
    ds.BitsAllocated = 16
    ds.PixelData = b"\1\0\2\0"
    ds.add_new(
        0x00091001,
        "UT" if syntax != ImplicitVRLittleEndian else "UN",
        "x" * 70_000 if syntax != ImplicitVRLittleEndian else b"xx",
    )
    assert dcmread(written(ds, transfer_syntax=syntax)) == ds


def test_value_too_long_for_its_header_becomes_un(ds: Dataset) -> None:
    ds.PixelSpacing = [1.25] * 20_000
    data = written(ds)
    back = dcmread(data)
    assert back[0x00280030].VR == "DS"
    assert len(back.PixelSpacing) == 20_000
    assert b"\x28\0\x30\0UN" in data


def test_values_that_cannot_be_encoded_are_an_error(ds: Dataset) -> None:
    ds._store(0x00280010, "US", 70_000)
    with pytest.raises(EncodeError, match=r"Rows \(0028,0010\).*US"):
        written(ds)
    ds._store(0x00280010, "US", 7)
    ds.BeamSequence = [{}, {}]
    ds.BeamSequence[1]._store(0x300A00C2, "LO", "日本")
    with pytest.raises(EncodeError, match=r"BeamSequence\[1\]\.BeamName"):
        written(ds)


def test_file_meta_in_the_dataset_is_an_error(ds: Dataset) -> None:
    ds.add_new(0x00020010, "UI", ImplicitVRLittleEndian)
    with pytest.raises(WriteError, match=r"TransferSyntaxUID.*ds\.file_meta"):
        written(ds)


def test_unknown_transfer_syntax_is_an_error(ds: Dataset) -> None:
    with pytest.raises(WriteError, match="not a transfer syntax"):
        written(ds, transfer_syntax="1.2.3")


def test_file_is_complete_or_does_not_exist(ds: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "x.dcm"
    target.write_bytes(b"old content")

    def fail(*_: Any) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(OSError, match="disk full"):
        dcmwrite(target, ds)
    monkeypatch.undo()
    ds._store(0x00280010, "US", 70_000)
    with pytest.raises(DicomError):
        dcmwrite(target, ds)
    assert target.read_bytes() == b"old content"
    assert list(tmp_path.iterdir()) == [target]


def test_existing_file(ds: Dataset, tmp_path: Path) -> None:
    target = tmp_path / "x.dcm"
    dcmwrite(target, ds, overwrite=False, fsync=True)
    with pytest.raises(FileExistsError):
        dcmwrite(target, ds, overwrite=False)
    target.chmod(0o640)
    dcmwrite(target, ds, fsync=True)
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    link = tmp_path / "link.dcm"
    link.symlink_to(target)
    ds.PatientID = "through the link"
    dcmwrite(link, ds)
    assert link.is_symlink()
    assert dcmread(target).PatientID == "through the link"
    with pytest.raises(IsADirectoryError):
        dcmwrite(tmp_path, ds)
    with pytest.raises(FileNotFoundError):
        dcmwrite(tmp_path / "no" / "x.dcm", ds)
    with pytest.raises(TypeError):
        dcmwrite(5, ds)  # type: ignore[arg-type]


def test_fragments_from_an_iterator(ds: Dataset, tmp_path: Path) -> None:
    ds.NumberOfFrames = 3
    ds.add_new(0xFFFCFFFC, "OB", b"tail")
    target = tmp_path / "x.dcm"
    dcmwrite(target, ds, transfer_syntax="1.2.840.10008.1.2.4.90", fragments=(bytes([i]) * (9 + i) for i in range(3)))
    theirs = pydicom.dcmread(target)
    frames = list(pydicom.encaps.generate_frames(theirs.PixelData, number_of_frames=3))
    assert [len(frame) for frame in frames] == [10, 10, 12]
    assert dcmread(target)[0xFFFCFFFC].value == b"tail"


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ExplicitVRBigEndian, ImplicitVRLittleEndian])
def test_native_pixels_from_an_iterator(ds: Dataset, syntax: str, tmp_path: Path) -> None:
    ds.BitsAllocated = 8
    parts = [b"abc", b"defg", b"hi"]
    dcmwrite(tmp_path / "x.dcm", ds, transfer_syntax=syntax, fragments=iter(parts))
    assert dcmread((tmp_path / "x.dcm").read_bytes()).value_bytes("PixelData") == b"abcdefghi\0"
    assert (
        dcmread(written(ds, transfer_syntax=syntax, fragments=iter(parts))).value_bytes("PixelData") == b"abcdefghi\0"
    )


def test_nothing_is_left_when_an_iterator_fails(ds: Dataset, tmp_path: Path) -> None:
    def failing() -> Iterator[bytes]:
        yield b"one"
        raise RuntimeError("scanner on fire")

    with pytest.raises(RuntimeError):
        dcmwrite(tmp_path / "x.dcm", ds, fragments=failing())
    assert list(tmp_path.iterdir()) == []


def test_large_files_are_copied_without_being_read(tmp_path: Path, ds: Dataset) -> None:
    ds.BitsAllocated = 16
    ds.PixelData = bytes(3_000_000)
    dcmwrite(tmp_path / "a.dcm", ds)
    read = dcmread(tmp_path / "a.dcm")
    read.PatientID = "1"
    dcmwrite(tmp_path / "b.dcm", read)
    assert "PixelData" in read
    assert 0x7FE00010 not in read._values
    assert len(dcmread(tmp_path / "b.dcm").PixelData) == 3_000_000


# ---- File Meta Information


def meta_of(data: bytes) -> Any:
    """Return File Meta Information as pydicom reads it."""
    return pydicom.dcmread(io.BytesIO(data)).file_meta


def replaced(read: Dataset, **options: Any) -> bytes:
    buffer = io.BytesIO()
    convert(read, buffer, RLELossless, **options)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "write",
    [
        written,
        lambda read: written(read, transfer_syntax=ImplicitVRLittleEndian),
        lambda read: written(read, enforce_file_format=True),
        lambda read: written(read.typed()),
        replaced,
    ],
)
def test_file_meta_follows_changed_uids(write: Callable[[Dataset], bytes]) -> None:
    read = dcmread(examples.get_path("ct"))
    read.SOPInstanceUID = "1.2.3.4"
    read.SOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    old = read.file_meta.MediaStorageSOPInstanceUID
    meta = meta_of(write(read))
    assert meta.MediaStorageSOPInstanceUID == "1.2.3.4" != old
    assert meta.MediaStorageSOPClassUID == "1.2.840.10008.5.1.4.1.1.7"
    assert read.file_meta.MediaStorageSOPInstanceUID == old


def test_a_lossy_compression_with_a_new_uid_can_be_renamed_again() -> None:
    read = dcmread(examples.get_path("ct"))
    read.file_meta.MediaStorageSOPInstanceUID = read.SOPInstanceUID
    read.compress(RLELossless, generate_instance_uid=True)
    assert meta_of(written(read)).MediaStorageSOPInstanceUID == read.SOPInstanceUID
    read.SOPInstanceUID = "1.2.3.4"
    assert meta_of(written(read)).MediaStorageSOPInstanceUID == "1.2.3.4"
    assert not [str(finding) for finding in read.validate().errors if "meta" in finding.rule]


def test_a_deleted_uid_does_not_stay_in_file_meta() -> None:
    read = dcmread(examples.get_path("ct"))
    old = str(read.SOPInstanceUID)
    del read.SOPInstanceUID
    assert old.encode() not in written(read)
    typed = read.typed()
    data = written(typed)
    assert old.encode() not in data
    assert meta_of(data).MediaStorageSOPInstanceUID == typed.SOPInstanceUID


def test_file_meta_of_an_unselected_uid_is_kept() -> None:
    read = CTImage.read(examples.get_path("ct"), specific_tags=["PatientID", "SOPClassUID"])
    read.PatientID = "1"
    assert (
        meta_of(written(read)).MediaStorageSOPInstanceUID == read.SOPInstanceUID == read.file_meta.get(0x00020003).value
    )


def test_a_uid_that_was_set_in_file_meta_must_agree(ds: Dataset) -> None:
    ds.file_meta.MediaStorageSOPInstanceUID = "1.2.3"
    written(ds)
    ds.file_meta.MediaStorageSOPInstanceUID = "1.2.4"
    with pytest.raises(WriteError, match=r"MediaStorageSOPInstanceUID .*1\.2\.4 differs from SOPInstanceUID .*1\.2\.3"):
        written(ds)
    read = dcmread(examples.get_path("ct"))
    read.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    with pytest.raises(WriteError, match="MediaStorageSOPClassUID"):
        written(read)


def test_file_meta_that_disagrees_in_a_file_is_kept(ds: Dataset) -> None:
    data = written(ds).replace(b"UI\x06\x001.2.3\0", b"UI\x06\x001.2.4\0", 1)
    read = dcmread(data)
    assert written(read) == data
    read.PatientID = "1"
    assert meta_of(written(read)).MediaStorageSOPInstanceUID == "1.2.4"


def test_a_typed_object_gets_an_instance_uid() -> None:
    ct = CTImage(PatientName="Doe^Jane")
    with pytest.raises(ValidationError) as caught:
        written(ct, validate=True)
    assert any(finding.path == "SOPInstanceUID" for finding in caught.value.report.errors)
    assert "SOPInstanceUID" not in ct
    first = written(ct)
    assert meta_of(first).MediaStorageSOPInstanceUID == dcmread(first).SOPInstanceUID == ct.SOPInstanceUID
    assert written(ct) == first
    named = CTImage()
    named.file_meta.MediaStorageSOPInstanceUID = "1.2.3"
    assert dcmread(written(named)).SOPInstanceUID == "1.2.3"
    assert "SOPInstanceUID" not in dcmread(written(Dataset(PatientID="1")))


@pytest.mark.parametrize("form", ["bare", "with File Meta Information", "with DICM"])
@pytest.mark.parametrize("source", [ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian])
@pytest.mark.parametrize(
    "target",
    [ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian],
)
def test_a_transfer_syntax_writes_a_file_that_can_be_read(ds: Dataset, form: str, source: str, target: str) -> None:
    data = written(ds, transfer_syntax=source)
    bare = {
        "bare": encode_dataset(ds, source),
        "with File Meta Information": data[132:],
        "with DICM": data[128:],
    }[form]
    for change in (False, True):
        read = dcmread(bare, force=True)
        assert written(read) == bare
        if change:
            read.PatientID = "1"
        back = pydicom.dcmread(io.BytesIO(written(read, transfer_syntax=target)))
        assert back.file_meta.TransferSyntaxUID == target
        assert back.file_meta.MediaStorageSOPInstanceUID == "1.2.3" == back.SOPInstanceUID
        assert back.PatientName == "Doe^Jane"
        if target != source:
            read.file_meta.TransferSyntaxUID = target
            assert meta_of(written(read)).TransferSyntaxUID == target


def test_compression_of_a_bare_dataset_writes_file_meta() -> None:
    pixels = dcmread(examples.get_path("ct"))
    read = dcmread(encode_dataset(pixels, ImplicitVRLittleEndian), force=True)
    buffer = io.BytesIO()
    convert(read, buffer, RLELossless)
    assert meta_of(buffer.getvalue()).TransferSyntaxUID == RLELossless
    read.compress(RLELossless)
    assert meta_of(written(read)).TransferSyntaxUID == RLELossless
    read.decompress()
    assert (pydicom.dcmread(io.BytesIO(written(read))).pixel_array == pixels.pixel_array).all()


def test_a_guessed_native_syntax_is_not_named_for_compressed_pixels() -> None:
    read = dcmread(examples.get_path("ct"))
    read.compress(RLELossless)
    bare = dcmread(encode_dataset(read, RLELossless), force=True)
    bare.PatientID = "1"
    for options in ({"enforce_file_format": True}, {"transfer_syntax": ExplicitVRLittleEndian}):
        with pytest.raises(WriteError, match="compressed"):
            written(bare, **options)
    assert meta_of(written(bare, transfer_syntax=RLELossless)).TransferSyntaxUID == RLELossless


def test_a_new_preamble_is_written(ds: Dataset) -> None:
    read = dcmread(written(ds))
    read.preamble = b"II*\0" * 32
    assert written(read)[:132] == b"II*\0" * 32 + b"DICM"
    read.preamble = None
    assert dcmread(written(read)).preamble is None
    bare = dcmread(encode_dataset(ds), force=True)
    bare.preamble = bytes(128)
    assert meta_of(written(bare)).MediaStorageSOPInstanceUID == "1.2.3"


def test_the_named_syntax_is_written_if_the_data_have_another_encoding(ds: Dataset) -> None:
    data = written(ds)
    start = len(data) - len(encode_dataset(ds))
    with pytest.warns(RepairWarning):
        mixed = dcmread(data[:start] + encode_dataset(ds, ImplicitVRLittleEndian))
    assert written(mixed) != data
    assert written(mixed, transfer_syntax=ExplicitVRLittleEndian) == data


def test_a_value_that_was_cut_is_one_repair(ds: Dataset) -> None:
    ds.add_new("PixelData", "OW", bytes(20))
    cut = dcmread(written(ds)[:-4])
    with pytest.warns(RepairWarning):
        written(cut, transfer_syntax=ImplicitVRLittleEndian)
    assert {repair.kind for repair in cut.repairs} == {"truncated"}
    assert cut.repairs.omitted == 0


def test_text_follows_a_deleted_character_set() -> None:
    ds = Dataset(SpecificCharacterSet="ISO_IR 100", PatientName="Jäger", StudyID="1")
    file = io.BytesIO()
    ds.save_as(file)
    read = dcmread(file.getvalue())
    del read.SpecificCharacterSet
    with pytest.raises(EncodeError, match="'ä' is not in the default repertoire"):
        read.save_as(io.BytesIO())
    file = io.BytesIO()
    read.save_as(file, upgrade_charset=True)
    again = dcmread(file.getvalue())
    assert (again.SpecificCharacterSet, again.PatientName) == ("ISO_IR 192", "Jäger")


def test_text_of_an_item_that_is_written_as_a_dataset() -> None:
    """The item inherits the character set of its dataset, which is not written with it."""
    item = Dataset(PatientName="Jäger", StudyID="1")
    file = written(Dataset(SpecificCharacterSet="ISO_IR 100", ReferencedPatientSequence=[item]))
    found = dcmread(file).ReferencedPatientSequence[0]
    with pytest.raises(EncodeError, match=r"PatientName.*'ä' is not in the default repertoire"):
        written(found)
    theirs = pydicom.dcmread(io.BytesIO(written(found, upgrade_charset=True)))
    assert (theirs.SpecificCharacterSet, theirs.PatientName) == ("ISO_IR 192", "Jäger")
    other = Dataset(SpecificCharacterSet="ISO_IR 192", ReferencedPatientSequence=[found])
    assert pydicom.dcmread(io.BytesIO(written(other))).ReferencedPatientSequence[0].PatientName == "Jäger"


def test_text_of_items_is_upgraded_to_utf8() -> None:
    read = dcmread(
        written(Dataset(SpecificCharacterSet="ISO_IR 100", ReferencedPatientSequence=[{"PatientName": "Jäger"}]))
    )
    read.PatientName = "Дружба"
    read.ReferencedPatientSequence.add(SpecificCharacterSet="ISO_IR 13", PatientName="ヤマダ")
    theirs = pydicom.dcmread(io.BytesIO(written(read, upgrade_charset=True)))
    assert (theirs.SpecificCharacterSet, theirs.PatientName) == ("ISO_IR 192", "Дружба")
    assert [item.PatientName for item in theirs.ReferencedPatientSequence] == ["Jäger", "ヤマダ"]
    assert not any("SpecificCharacterSet" in item for item in theirs.ReferencedPatientSequence)


def test_text_of_selected_elements_is_written_with_its_character_set() -> None:
    file = written(Dataset(SpecificCharacterSet="ISO_IR 144", PatientName="Дружба", StudyID="1"))
    few = dcmread(file, specific_tags=["PatientName"])
    theirs = pydicom.dcmread(io.BytesIO(file), specific_tags=["PatientName"])
    assert list(few.keys()) == list(theirs.keys()) == [0x00080005, 0x00100010]
    few.PatientID = "4711"
    assert pydicom.dcmread(io.BytesIO(written(few))).PatientName == "Дружба"
    assert list(dcmread(file, specific_tags=["SpecificCharacterSet"]).keys()) == [0x00080005]


@pytest.mark.parametrize(("vr", "value"), [("CS", "ISO_IR 100"), ("CS", ["ISO_IR 100"]), ("UN", b"ISO_IR 100\0")])
def test_text_is_written_in_the_character_set_that_was_set(vr: str, value: Any) -> None:
    ds = Dataset(PatientName="Jäger")
    ds.add_new("SpecificCharacterSet", vr, value)
    assert written(ds).endswith(b"PN\6\0J\xe4ger ")
    assert dcmread(written(ds)).PatientName == "Jäger"
    ds.SpecificCharacterSet = None
    with pytest.raises(EncodeError, match="default repertoire"):
        written(ds)


def test_text_read_with_another_character_set_is_written_in_it() -> None:
    """The file does not contain Specific Character Set, so that all its text must remain in the same one."""
    file = b"\x08\0\x60\0CS\2\0CT\x10\0\x10\0PN\6\0J\xe4ger "
    read = dcmread(file, charset="ISO_IR 100")
    read.PatientComments = "größer"
    data = written(read)
    assert data[-len(file) - 14 :] == file + b"\x10\0\0\x40LT\6\0gr\xf6\xdfer"
    assert dcmread(data, charset="ISO_IR 100").PatientComments == "größer"
    read = dcmread(b"\x08\0\5\0CS\x0a\0ISO_IR 192" + file, charset="ISO_IR 100")
    del read.SpecificCharacterSet
    with pytest.raises(EncodeError, match="default repertoire"):
        written(read)


def test_elements_after_pixel_data_of_unknown_length(ds: Dataset) -> None:
    """The length of Pixel Data is written when the data end; what follows stays in its place."""
    ds.Rows, ds.Columns, ds.BitsAllocated, ds.SamplesPerPixel = 2, 3, 8, 1
    ds.DataSetTrailingPadding = b"\1\2"
    file = io.BytesIO()
    dcmwrite(file, ds, transfer_syntax=ExplicitVRLittleEndian, fragments=iter([b"abc", b"def"]))
    found = pydicom.dcmread(io.BytesIO(file.getvalue()))
    assert found.PixelData == b"abcdef"
    assert found.DataSetTrailingPadding == b"\1\2"
    assert found.PatientName == "Doe^Jane"


def test_fragments_cannot_be_deflated(ds: Dataset, tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="fragments cannot be written in a deflated"):
        dcmwrite(tmp_path / "x.dcm", ds, transfer_syntax=DeflatedExplicitVRLittleEndian, fragments=[b"ab"])
    assert list(tmp_path.iterdir()) == []
