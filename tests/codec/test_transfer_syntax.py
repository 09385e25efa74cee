"""Transfer syntaxes compared with the standard and pydicom; private ones; options of encoders."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pydicom
import pytest

from dcmgen import Dataset, dcmread, encaps
from dcmgen import uid as u
from dcmgen.codec.options import Option
from dcmgen.codec.transfer_syntax import (
    TransferSyntax,
    register_transfer_syntax,
    transfer_syntaxes,
    unregister_transfer_syntax,
)
from dcmgen.dictionary.data.compressions import COMPRESSIONS
from dcmgen.dictionary.data.transfer_syntaxes import TRANSFER_SYNTAXES
from dcmgen.errors import PixelError, WriteError
from dcmgen.modules import general_image
from dcmgen.values.uid import UID

GE_PRIVATE = "1.2.840.113619.5.2"
PRIVATE = "1.2.826.0.1.3680043.8.498.2"


@pytest.fixture
def private() -> Iterator[str]:
    """Yield the UID of a transfer syntax that a test may register."""
    yield PRIVATE
    if TransferSyntax.of(PRIVATE).is_known:
        unregister_transfer_syntax(PRIVATE)


def test_the_table_equals_that_of_the_standard() -> None:
    assert {s.uid for s in transfer_syntaxes()} == {*TRANSFER_SYNTAXES, GE_PRIVATE}
    for uid, (little, implicit, deflated, encapsulated) in TRANSFER_SYNTAXES.items():
        syntax = TransferSyntax.of(uid)
        assert syntax.encoding.big is not little
        assert (syntax.encoding.implicit, syntax.is_deflated, syntax.is_encapsulated) == (
            implicit,
            deflated,
            encapsulated,
        )
        assert syntax.name == UID(uid).name


@pytest.mark.parametrize(
    ("families", "theirs"),
    [
        (("jpeg", "jpeg predictive"), pydicom.uid.JPEGTransferSyntaxes),
        (("jpeg-ls",), pydicom.uid.JPEGLSTransferSyntaxes),
        (("jpeg 2000", "htj2k"), pydicom.uid.JPEG2000TransferSyntaxes),
        (("mpeg-2", "h.264", "hevc"), pydicom.uid.MPEGTransferSyntaxes),
        (("rle",), pydicom.uid.RLETransferSyntaxes),
        (("native", "uncompressed"), pydicom.uid.UncompressedTransferSyntaxes),
    ],
)
def test_families_equal_the_groups_of_pydicom(families: tuple[str, ...], theirs: list[str]) -> None:
    ours = {s.uid for s in transfer_syntaxes(*families)}  # type: ignore[arg-type]
    retired = {uid for uid in ours if UID(uid).is_retired or UID(uid).is_private}
    assert ours - retired <= set(theirs) | {u.EncapsulatedUncompressedExplicitVRLittleEndian}
    assert {uid for uid in theirs if uid.rpartition(".")[2] not in ("94", "95", "204", "205")} <= ours  # JPIP


def test_no_limit_exceeds_the_tables_of_the_standard() -> None:
    for uid, rows in COMPRESSIONS.items():
        syntax = TransferSyntax.of(uid)
        assert syntax.max_bits <= max(row.stored[1] for row in rows) or syntax.family == "rle", syntax
        colors = {name for row in rows for name in row.photometric} | {"PALETTE COLOR"}
        assert set(syntax.photometric_interpretations) - {"MONOCHROME1"} <= colors, syntax
        if all(1 not in row.representation for row in rows):
            assert syntax.signed == "no" or syntax.recompresses, syntax


def test_methods_are_terms_of_the_standard() -> None:
    methods = {s.lossy_method for s in transfer_syntaxes() if s.is_lossy}
    text = Path(general_image.__file__).with_suffix(".pyi").read_text(encoding="utf-8")
    # PS3.3 has no term for this
    assert {m for m in methods if m not in text} == {"ISO_15444_2"}


def test_lossy_options() -> None:
    always = {s.family for s in transfer_syntaxes() if s.is_always_lossy}
    assert always == {"jpeg", "jpeg hierarchical", "mpeg-2", "h.264", "hevc"}
    j2k, near, lossless = map(TransferSyntax.of, (u.JPEG2000, u.JPEGLSNearLossless, u.JPEGLSLossless))
    assert j2k.is_lossy
    assert not j2k.loses(j2k.clean_options({}))
    assert j2k.loses(j2k.clean_options({"j2k_cr": [20, 10]}))
    assert near.loses(near.clean_options({}))
    assert not near.loses(near.clean_options({"near": 0}))
    assert not lossless.loses({})


def test_an_unknown_transfer_syntax() -> None:
    unknown = TransferSyntax.of("1.2.3")
    assert (unknown.is_known, unknown.is_encapsulated, unknown.is_native, unknown.is_lossy) == (
        False,
        None,
        False,
        False,
    )
    assert unknown.label == "transfer syntax 1.2.3"
    assert "1.2.3" not in {s.uid for s in transfer_syntaxes()}


def test_a_private_transfer_syntax_is_registered_and_removed(private: str) -> None:
    def made(name: str = "Own", level: int = 1) -> TransferSyntax:
        return TransferSyntax(private, name, is_implicit_vr=True, options=(Option("level", int, level),))

    register_transfer_syntax(made())
    register_transfer_syntax(made())  # the same properties
    for other in (made("Other"), made(level=2)):
        with pytest.raises(ValueError, match=r"Own .* is already registered with other properties"):
            register_transfer_syntax(other)
    uid = UID(private)
    assert uid.is_transfer_syntax
    assert (uid.is_implicit_VR, uid.is_little_endian, uid.is_encapsulated, uid.is_deflated) == (True, True, True, False)
    unregister_transfer_syntax(private)
    assert not uid.is_transfer_syntax
    with pytest.raises(ValueError, match="not a transfer syntax"):
        _ = uid.is_encapsulated
    for uid in (UID(private), u.JPEGBaseline8Bit):
        with pytest.raises(ValueError, match="was not registered"):
            unregister_transfer_syntax(uid)


def test_the_standard_cannot_be_redefined() -> None:
    with pytest.raises(ValueError, match="already registered"):
        register_transfer_syntax(TransferSyntax(u.JPEGLSLossless, "Mine"))


@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("implicit", [False, True])
@pytest.mark.parametrize("deflated", [False, True])
def test_private_encodings(big: bool, implicit: bool, deflated: bool, private: str, tmp_path: Path) -> None:
    register_transfer_syntax(
        TransferSyntax(private, is_encapsulated=False, is_big_endian=big, is_implicit_vr=implicit, is_deflated=deflated)
    )
    array = np.arange(12, dtype=np.uint16).reshape(3, 4)
    ds = Dataset(PatientName="A^B", SOPClassUID="1.2", SOPInstanceUID="1.3", SeriesNumber=7)
    ds.set_pixel_data(array)
    ds.file_meta.TransferSyntaxUID = private
    ds.set_pixel_data(array)
    assert ds.file_meta.TransferSyntaxUID == private
    ds.save_as(tmp_path / "x.dcm")
    back = dcmread(tmp_path / "x.dcm")
    assert not back.repairs
    assert (back.PatientName, back.SeriesNumber) == ("A^B", 7)
    assert np.array_equal(back.pixel_array, array)
    back.save_as(tmp_path / "y.dcm", transfer_syntax=u.ExplicitVRLittleEndian)
    assert np.array_equal(pydicom.dcmread(tmp_path / "y.dcm").pixel_array, array)


def test_fragments_of_an_unknown_transfer_syntax_are_encapsulated(tmp_path: Path) -> None:
    ds = Dataset(SOPClassUID="1.2", SOPInstanceUID="1.3")
    ds.file_meta.TransferSyntaxUID = "1.2.3"
    ds.PixelData = encaps.encapsulate([b"one!", b"two!"])
    ds.save_as(tmp_path / "x.dcm")
    assert b"\xe0\x7f\x10\x00OB\0\0\xff\xff\xff\xff\xfe\xff\x00\xe0" in (tmp_path / "x.dcm").read_bytes()
    back = pydicom.dcmread(tmp_path / "x.dcm")
    assert list(pydicom.encaps.generate_frames(back.PixelData, number_of_frames=2)) == [b"one!", b"two!"]
    ds.PixelData = b"plain"
    ds.save_as(tmp_path / "x.dcm")
    assert pydicom.dcmread(tmp_path / "x.dcm").PixelData == b"plain\0"


def test_plain_pixels_in_an_encapsulated_transfer_syntax_are_an_error(private: str, tmp_path: Path) -> None:
    register_transfer_syntax(TransferSyntax(private))
    ds = Dataset(SOPClassUID="1.2", SOPInstanceUID="1.3", PixelData=b"plain!")
    ds.file_meta.TransferSyntaxUID = private
    with pytest.raises(WriteError, match="requires encapsulated pixel data"):
        ds.save_as(tmp_path / "x.dcm")


@pytest.mark.parametrize("has_delimiter", [False, True])
@pytest.mark.parametrize("where", ["dataset", "item"])
def test_encapsulated_pixels_in_a_native_transfer_syntax_are_an_error(
    has_delimiter: bool, where: str, tmp_path: Path
) -> None:
    value = encaps.encapsulate([b"one!", b"two!"]) + (b"\xfe\xff\xdd\xe0\0\0\0\0" if has_delimiter else b"")
    ds = Dataset(SOPClassUID="1.2", SOPInstanceUID="1.3")
    if where == "item":
        ds.IconImageSequence = [Dataset(PixelData=value)]
    else:
        ds.PixelData = value
    with pytest.raises(WriteError, match="requires native pixel data, but the value is encapsulated") as raised:
        ds.save_as(tmp_path / "x.dcm", transfer_syntax=u.ExplicitVRLittleEndian)
    assert raised.value.tag_path == ("IconImageSequence[0]." * (where == "item") + "PixelData (7FE0,0010)")
    assert list(tmp_path.iterdir()) == []


def test_native_pixels_may_begin_with_the_bytes_of_an_item(tmp_path: Path) -> None:
    value = b"\xfe\xff\x00\xe0\x02\0\0\0\1\2\3\4"  # -2 and -8192 are the first two values
    ds = Dataset(SOPClassUID="1.2", SOPInstanceUID="1.3", BitsAllocated=16, PixelData=value)
    ds.save_as(tmp_path / "x.dcm")
    assert pydicom.dcmread(tmp_path / "x.dcm").PixelData == value


OPTIONS = (
    Option("level", int, 6, least=1, most=9, alias="zlib"),
    Option("rate", float, least=0.5),
    Option("filter", str, "none", choices=("none", "delta")),
    Option("note", str),
)
SYNTAX = TransferSyntax("1.2.3.4", options=OPTIONS)


@pytest.mark.parametrize(
    ("given", "clean"),
    [
        ({}, {"level": 6, "filter": "none"}),
        ({"level": None, "rate": None}, {"level": 6, "filter": "none"}),
        ({"zlib": 2}, {"level": 2, "filter": "none"}),
        ({"level": 3.0, "rate": 2}, {"level": 3, "rate": 2.0, "filter": "none"}),
        ({"level": np.int16(4), "rate": [9, np.float32(1.5)]}, {"level": 4, "rate": 1.5, "filter": "none"}),
        ({"filter": "delta", "note": ""}, {"level": 6, "filter": "delta", "note": ""}),
    ],
)
def test_options_are_typed(given: dict[str, object], clean: dict[str, object]) -> None:
    got = SYNTAX.clean_options(given)
    assert got == clean
    kinds = {option.name: option.kind for option in OPTIONS}
    assert all(type(value) is kinds[name] for name, value in got.items())


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        ({"quality": 3}, TypeError, r"1\.2\.3\.4 has no encoding option 'quality'; it has: level, rate, filter, note"),
        ({"level": "3"}, TypeError, "'level' is '3'; use an integer from 1 to 9"),
        ({"level": 2.5}, TypeError, "use an integer from 1 to 9"),
        ({"level": True}, TypeError, "use an integer"),
        ({"rate": float("nan")}, TypeError, "use a number from 0.5"),
        ({"rate": object()}, TypeError, "use a number from 0.5"),
        ({"filter": 3}, TypeError, "use one of 'none', 'delta'"),
        ({"note": 3}, TypeError, "use a string"),
        ({"level": 10}, PixelError, "'level' is 10; use an integer from 1 to 9"),
        ({"rate": 0.1}, PixelError, "use a number from 0.5"),
        ({"filter": "sub"}, PixelError, "'filter' is 'sub'; use one of 'none', 'delta'"),
    ],
)
def test_wrong_options(given: dict[str, object], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        SYNTAX.clean_options(given)
