"""UIDs, compared with pydicom."""

from __future__ import annotations

import pickle
import uuid

import pydicom.uid
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dcmgen.values.uid import UID, generate_uid

# these refer to pixels (JPIP, SMPTE ST 2110) and do not encapsulate them; pydicom considers them compressed
REFERRING = ("1.2.840.10008.1.2.4.204", "1.2.840.10008.1.2.4.205", "1.2.840.10008.1.2.7.")
SYNTAXES = [u for u in pydicom.uid.AllTransferSyntaxes if not u.is_retired and not u.startswith(REFERRING)]


@pytest.mark.parametrize("theirs", SYNTAXES)
def test_pydicom_agrees_on_transfer_syntaxes(theirs: pydicom.uid.UID) -> None:
    ours = UID(theirs)
    assert ours.is_transfer_syntax
    assert ours.is_compressed == ours.is_encapsulated == theirs.is_compressed
    assert ours.is_little_endian == theirs.is_little_endian
    assert ours.is_implicit_VR == theirs.is_implicit_VR
    assert ours.is_deflated == theirs.is_deflated


def test_names() -> None:
    ct = UID("1.2.840.10008.5.1.4.1.1.2")
    assert (ct.name, ct.keyword, ct.type, ct.is_private, ct.is_retired) == (
        "CT Image Storage",
        "CTImageStorage",
        "SOP Class",
        False,
        False,
    )
    assert UID("1.2.840.10008.1.2.4.204").is_encapsulated is False
    own = UID("1.2.3")
    assert (own.name, own.keyword, own.type, own.part, own.is_private, own.is_retired) == (
        "1.2.3",
        "",
        "",
        "",
        True,
        False,
    )
    assert UID("1.2.840.10008.1.2.2").is_retired
    assert UID("1.2.840.10008.1.2.4.90").name == "JPEG 2000 Image Compression (Lossless Only)"


def test_other_uids_are_not_transfer_syntaxes() -> None:
    with pytest.raises(ValueError, match="not a transfer syntax"):
        _ = UID("1.2.840.10008.5.1.4.1.1.2").is_compressed
    assert not UID("1.2.3").is_transfer_syntax


@pytest.mark.parametrize(
    "text", ["1.2.3", "0.0", "", "1.02", "1..2", ".1", "1.", "1.a", "2." + "1" * 62, "2." + "1" * 63, "１.２"]
)
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_pydicom_agrees_on_validity(text: str) -> None:
    assert UID(text).is_valid == (pydicom.uid.UID(text).is_valid and text.isascii())


@pytest.mark.parametrize("text", ["1", "3.4", "10.2", "1.2\0", "1.2\\1.3", "1.2 "])
def test_what_no_value_may_be_is_not_valid(text: str) -> None:
    assert not UID(text).is_valid


def test_a_uuid_by_default() -> None:
    uid = generate_uid()
    assert uid.is_valid
    assert uid.startswith("2.25.")
    assert uuid.UUID(int=int(uid[5:])).version == 4
    assert uuid.UUID(int=int(uid[5:])).variant == uuid.RFC_4122
    assert generate_uid() != uid


@given(
    st.lists(st.text(max_size=20), max_size=4),
    st.from_regex(r"([01]\.[1-9]|2\.[1-9][0-9]{0,4})(\.[1-9][0-9]{0,4}){0,7}\.", fullmatch=True),
)
def test_entropy_sources_determine_the_uid_as_in_pydicom(sources: list[str], prefix: str) -> None:
    uid = generate_uid(entropy_srcs=sources)
    assert uid == pydicom.uid.generate_uid(entropy_srcs=sources)
    assert uid == generate_uid(entropy_srcs=iter(sources)) != generate_uid(entropy_srcs=[*sources, "x"])
    assert uid.is_valid
    with_prefix = generate_uid(prefix, sources)
    assert with_prefix == pydicom.uid.generate_uid(prefix, sources)
    assert with_prefix == generate_uid(prefix.removesuffix("."), sources)


@pytest.mark.parametrize("prefix", ["1.2.3", "1.2.3.", "1." * 30 + "1", pydicom.uid.PYDICOM_ROOT_UID])
def test_prefixes(prefix: str) -> None:
    uid = generate_uid(prefix)
    assert uid.startswith(prefix)
    assert uid.is_valid
    assert generate_uid(prefix) != uid or len(prefix) > 60


@pytest.mark.parametrize("prefix", ["", "a.b", "1..2", "1.02", "1" * 64, "3.4", "1." * 31 + "1"])
def test_invalid_prefixes(prefix: str) -> None:
    with pytest.raises(ValueError, match="begin a UID"):
        generate_uid(prefix)


def test_a_uid_is_text() -> None:
    uid = UID("1.2.3")
    assert uid == "1.2.3"
    assert type(pickle.loads(pickle.dumps(uid))) is UID
