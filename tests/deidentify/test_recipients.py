"""Encrypted Attributes Sequence: original attributes for recipients with a private key."""

from __future__ import annotations

import datetime
import io
import pickle
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest

from dcmgen import Dataset, batch, create, dcmread
from dcmgen.cli import main
from dcmgen.codec.writer import encode_dataset
from dcmgen.comparison import diff
from dcmgen.deidentify import DeidentificationError, Deidentifier, PixelRule, Reidentifier, find_leaks, verify
from dcmgen.deidentify.cms import without_random
from dcmgen.deidentify.encryption import encrypt
from dcmgen.errors import DicomError
from dcmgen.iods import CTImage, EncapsulatedPDF, EnhancedMRImage
from dcmgen.model.dataset import BaseDataset
from tests import data

pytest.importorskip("cryptography")

KEY = "the secret key of the tests"
OPENSSL = shutil.which("openssl")
GDCMANON = shutil.which("gdcmanon")
needs_openssl = pytest.mark.skipif(OPENSSL is None, reason="openssl is not installed")
needs_gdcmanon = pytest.mark.skipif(GDCMANON is None, reason="gdcmanon is not installed")


class Recipient(NamedTuple):
    certificate: Path
    key: Path


def created(folder: Path, name: str, bits: int = 2048, password: bytes | None = None) -> Recipient:
    """Create a private key and a certificate."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.x509.oid import NameOID

    key = rsa.generate_private_key(65537, bits)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    start = datetime.datetime(2026, 1, 1)
    certificate = (
        x509.CertificateBuilder(subject, subject, key.public_key(), x509.random_serial_number(), start)
        .not_valid_after(start + datetime.timedelta(days=3650))
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    made = Recipient(folder / f"{name}.pem", folder / f"{name}.key")
    made.certificate.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    encryption: Any = serialization.NoEncryption()
    if password is not None:
        encryption = serialization.BestAvailableEncryption(password)
    form = serialization.PrivateFormat.PKCS8
    made.key.write_bytes(key.private_bytes(serialization.Encoding.PEM, form, encryption))
    return made


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Recipient:
    return created(tmp_path_factory.mktemp("archive"), "archive")


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Recipient:
    return created(tmp_path_factory.mktemp("clinic"), "clinic", password=b"4 horses")


def image(**values: Any) -> CTImage:
    ds = create.example(CTImage)
    ds.PatientName, ds.PatientID, ds.StudyDate = "Doe^Jane", "P-4711", "20240229"
    for keyword, value in values.items():
        setattr(ds, keyword, value)
    return ds


def protected(ds: Any, *recipients: Recipient, **arguments: Any) -> Any:
    arguments = {"key": KEY, **arguments}
    return Deidentifier(recipients=[each.certificate for each in recipients], **arguments).deidentify(ds)


def encoded(ds: Any) -> bytes:
    buffer = io.BytesIO()
    ds.save_as(buffer)
    return buffer.getvalue()


def reread(ds: Any) -> Any:
    return dcmread(io.BytesIO(encoded(ds)), force=True)


def content(ds: Any) -> bytes:
    (item,) = ds.EncryptedAttributesSequence
    return bytes(item.EncryptedContent)


def restored_paths(source: BaseDataset, result: BaseDataset) -> list[str]:
    """Return what differs between an original and what was restored, without File Meta Information."""
    pairs = (dcmread(io.BytesIO(encode_dataset(each)), force=True) for each in (source, result))
    return [change.path for change in diff(*pairs)]


def test_the_original_attributes_come_back(archive: Recipient) -> None:
    source = image()
    result = protected(source, archive)
    assert result.PatientName != "Doe^Jane"
    assert result.validate()
    restored = Reidentifier(archive.key, archive.certificate).reidentify(result)
    assert type(restored) is CTImage
    assert restored.PatientIdentityRemoved == "NO"
    assert restored_paths(source, restored) == ["PatientIdentityRemoved"]
    assert restored.validate()
    assert result.PatientIdentityRemoved == "YES"  # the argument is not changed


def test_only_changed_attributes_are_stored(archive: Recipient) -> None:
    source = image(SpecificCharacterSet="ISO_IR 192", KVP=120)
    result = protected(source, archive)
    originals = Reidentifier(archive.key).originals(result)
    changed = {change.path for change in diff(source, result) if change.kind != "added"}
    assert {element.keyword for element in originals} == changed | {"SpecificCharacterSet"}
    assert {"PatientName", "StudyInstanceUID"} <= changed
    assert "KVP" not in changed
    assert len(content(result)) < 2048 < len(source.PixelData)


def test_everything_else_is_as_without_recipients(archive: Recipient) -> None:
    source = image()
    one, two = protected(source, archive), Deidentifier(key=KEY).deidentify(source)
    assert [change.path for change in diff(one, two)] == ["EncryptedAttributesSequence"]
    two.EncryptedAttributesSequence = one.EncryptedAttributesSequence
    assert one == two


def test_several_recipients(archive: Recipient, clinic: Recipient) -> None:
    """One item contains the key of the content for each recipient."""
    result = protected(image(), archive, clinic)
    for reidentifier in (Reidentifier(archive.key, archive.certificate), Reidentifier(clinic.key, password="4 horses")):
        assert reidentifier.reidentify(result).PatientID == "P-4711"


def test_items_for_other_recipients_remain(archive: Recipient, clinic: Recipient) -> None:
    result = protected(image(), archive)
    result.EncryptedAttributesSequence.append(protected(image(), clinic).EncryptedAttributesSequence[0])
    restored = Reidentifier(archive.key).reidentify(result)
    assert restored.PatientName == "Doe^Jane"
    assert [bytes(item.EncryptedContent) for item in restored.EncryptedAttributesSequence] == [
        bytes(result.EncryptedAttributesSequence[1].EncryptedContent)
    ]


def test_private_elements_and_sequences_come_back(archive: Recipient) -> None:
    source = image()
    source.RequestAttributesSequence = [{"RequestedProcedureID": "7", "ScheduledProcedureStepID": "8"}]
    block = source.private_block(0x0009, "ACME", create=True)
    block.add_new(1, "LO", "Doe at home")
    block.add_new(2, "SQ", [Dataset(PatientID="P-4711")])
    result = protected(source, archive)
    assert 0x0009_0010 not in result
    restored = Reidentifier(archive.key).reidentify(reread(result))
    assert restored_paths(source, restored) == ["PatientIdentityRemoved"]
    result.private_block(0x0009, "OTHER", create=True).add_new(1, "LO", "later")
    with pytest.raises(DeidentificationError, match=r"\(0009,10xx\) belongs to 'ACME' in the original, and to 'OTHER'"):
        Reidentifier(archive.key).reidentify(result)


def test_texts_of_any_character_set(archive: Recipient) -> None:
    """The attributes come back also after a program changed the character set of the object."""
    source = image(SpecificCharacterSet=["", "ISO 2022 IR 87"], PatientName="Yamada^Tarou=山田^太郎")
    result = protected(source, archive)
    assert Reidentifier(archive.key).reidentify(result).PatientName == source.PatientName
    result.SpecificCharacterSet = "ISO_IR 192"
    restored = reread(Reidentifier(archive.key).reidentify(result))
    assert (restored.SpecificCharacterSet, restored.PatientName) == ("ISO_IR 192", source.PatientName)
    del result.SpecificCharacterSet  # the replacements are ASCII
    assert Reidentifier(archive.key).reidentify(result).SpecificCharacterSet == ["", "ISO 2022 IR 87"]


def test_values_that_their_vr_does_not_allow(archive: Recipient) -> None:
    """They come back with the same bytes."""
    data = encoded(image(PatientSex="M")).replace(b"\x10\0\x40\0CS\2\0M ", b"\x10\0\x40\0CS\2\0\xc3\xa9")
    assert b"\xc3\xa9" in data
    result = reread(protected(dcmread(io.BytesIO(data)), archive))
    assert result.value_bytes("PatientSex") == b""
    assert b"\2\0\0\0\xc3\xa9" in encoded(Reidentifier(archive.key).reidentify(result))  # with VR UN


def test_an_object_can_be_deidentified_again(archive: Recipient, clinic: Recipient) -> None:
    """The attributes that the first de-identification stored are those of the second one."""
    first = protected(image(), archive)
    second = protected(first, clinic, key="another secret key")
    assert len(second.EncryptedAttributesSequence) == 1
    restored = Reidentifier(clinic.key, password=b"4 horses").reidentify(second)
    assert restored == first
    assert Reidentifier(archive.key).reidentify(restored).PatientName == "Doe^Jane"


def test_masked_pixels_are_not_stored(archive: Recipient) -> None:
    source = image(BurnedInAnnotation="YES")
    rule = PixelRule([(0, 0, 512, 8)], {"Modality": "CT"})
    result = protected(source, archive, options=["clean-pixel-data"], pixel_rules=[rule])
    restored = Reidentifier(archive.key).reidentify(result)
    assert restored.BurnedInAnnotation == "NO"
    assert np.array_equal(restored.pixel_array, result.pixel_array)
    assert not np.array_equal(restored.pixel_array, source.pixel_array)
    assert restored.PatientName == "Doe^Jane"


def test_documents_are_not_stored(archive: Recipient) -> None:
    source = create.example(EncapsulatedPDF)
    result = protected(source, archive, documents="replace")
    restored = Reidentifier(archive.key).reidentify(result)
    assert restored.EncapsulatedDocument == result.EncapsulatedDocument
    assert restored.EncapsulatedDocumentLength == result.EncapsulatedDocumentLength
    assert restored.SOPInstanceUID == source.SOPInstanceUID


def test_nested_attributes_bring_their_sequence(archive: Recipient) -> None:
    source = create.example(EnhancedMRImage)
    source.validate()
    result = protected(source, archive)
    restored = Reidentifier(archive.key).reidentify(result)
    assert restored_paths(source, restored) == ["PatientIdentityRemoved"]


@pytest.mark.parametrize("path", data.corpus_files()[::20], ids=lambda path: path.name)
def test_real_files(path: Path, archive: Recipient) -> None:
    """Everything but File Meta Information and the pixels comes back, and nothing leaks."""
    source = dcmread(path)
    if path.stat().st_size > 1 << 20 or "DirectoryRecordSequence" in source:
        pytest.skip("too large, or a DICOMDIR")
    deidentifier = Deidentifier(recipients=archive.certificate, key=KEY, burned_in="keep", documents="replace")
    found = deidentifier.run(source)
    assert find_leaks(encoded(found.dataset), found.removed) == []
    restored = Reidentifier(archive.key).reidentify(reread(found.dataset))
    patient = {"PatientName", "PatientID", "PatientBirthDate", "PatientSex"} - {each.keyword for each in source}
    changes = set(restored_paths(source, restored)) - patient  # attributes of Type 2 remain, without a value
    assert changes <= {"PatientIdentityRemoved", "EncapsulatedDocument", "EncapsulatedDocumentLength"}
    assert not any(restored[each].value for each in patient if each in restored)


# -- other programs ---------------------------------------------------------------------------------------------------


def openssl(*arguments: str | Path, stdin: bytes = b"") -> bytes:
    assert OPENSSL is not None
    command = [OPENSSL, *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, check=True).stdout


def gdcmanon(*arguments: str | Path) -> None:
    assert GDCMANON is not None
    done = subprocess.run([GDCMANON, *map(str, arguments)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@needs_openssl
def test_openssl_decrypts_and_pydicom_reads(archive: Recipient, clinic: Recipient) -> None:
    from pydicom.filereader import read_dataset

    result = protected(image(), clinic, archive)
    plain = openssl(
        "cms", "-decrypt", "-binary", "-inform", "DER", "-inkey", archive.key, "-recip", archive.certificate,
        stdin=content(result),
    )  # fmt: skip
    ds = read_dataset(io.BytesIO(plain), is_implicit_VR=False, is_little_endian=True)
    assert [element.keyword for element in ds] == ["ModifiedAttributesSequence"]
    (item,) = ds.ModifiedAttributesSequence
    assert (item.PatientName, item.PatientID, item.StudyDate) == ("Doe^Jane", "P-4711", "20240229")
    assert "AES-256-CBC".lower() in openssl(
        "cms", "-cmsout", "-print", "-inform", "DER", stdin=content(result)
    ).decode().lower()  # fmt: skip


@needs_openssl
@pytest.mark.parametrize(
    "options", [("-aes128",), ("-aes192",), ("-aes256",), ("-des3",), ("-aes256", "-keyid"), ("-aes128", "-stream")]
)
def test_content_that_openssl_encrypted(options: tuple[str, ...], archive: Recipient, clinic: Recipient) -> None:
    """PS3.15 E.1.2 requires AES and Triple-DES with all lengths of keys."""
    from pydicom.dataset import Dataset as PydicomDataset
    from pydicom.filebase import DicomBytesIO
    from pydicom.filewriter import write_dataset

    item = PydicomDataset()
    item.PatientName, item.StudyDate = "Roe^Richard", "20230101"
    outer = PydicomDataset()
    outer.ModifiedAttributesSequence = [item]
    buffer = DicomBytesIO()
    buffer.is_implicit_VR, buffer.is_little_endian = False, True
    write_dataset(buffer, outer)
    encrypted = openssl(
        "cms", "-encrypt", "-binary", "-outform", "DER", *options, clinic.certificate, archive.certificate,
        stdin=buffer.getvalue(),
    )  # fmt: skip
    ds = Deidentifier(key=KEY).deidentify(image())
    ds.EncryptedAttributesSequence = [
        {"EncryptedContentTransferSyntaxUID": "1.2.840.10008.1.2.1", "EncryptedContent": encrypted}
    ]
    for reidentifier in (Reidentifier(archive.key, archive.certificate), Reidentifier(archive.key)):
        restored = reidentifier.reidentify(ds)
        assert (restored.PatientName, restored.StudyDate) == ("Roe^Richard", "20230101")
        assert restored.PatientID == ds.PatientID


@needs_gdcmanon
@pytest.mark.parametrize("algorithm", ["--aes128", "--aes192", "--aes256", "--des3"])
def test_gdcmanon_encrypts(algorithm: str, archive: Recipient, tmp_path: Path) -> None:
    source = image(PatientComments="of Doe")
    source.save_as(tmp_path / "source.dcm")
    gdcmanon("-e", algorithm, "-c", archive.certificate, tmp_path / "source.dcm", tmp_path / "result.dcm")
    result = dcmread(tmp_path / "result.dcm")
    assert result.PatientName != "Doe^Jane"
    restored = Reidentifier(archive.key, archive.certificate).reidentify(result)
    assert restored_paths(source, restored) == ["PatientIdentityRemoved"]


@needs_gdcmanon
def test_gdcmanon_decrypts(archive: Recipient, tmp_path: Path) -> None:
    source = image()
    protected(source, archive).save_as(tmp_path / "result.dcm")
    gdcmanon("-d", "-k", archive.key, tmp_path / "result.dcm", tmp_path / "restored.dcm")
    restored = dcmread(tmp_path / "restored.dcm")
    assert "EncryptedAttributesSequence" not in restored
    # gdcmanon does not remove these, against PS3.15 E.1.2
    left = {"DeidentificationMethodCodeSequence", "LongitudinalTemporalInformationModified", "PatientIdentityRemoved"}
    assert {each.partition("[")[0] for each in restored_paths(source, restored)} <= left


@needs_openssl
def test_another_algorithm_is_an_error(archive: Recipient) -> None:
    ds = protected(image(), archive)
    (item,) = ds.EncryptedAttributesSequence
    command = ("cms", "-encrypt", "-binary", "-outform", "DER")
    item.EncryptedContent = openssl(*command, "-camellia256", archive.certificate, stdin=b"a")
    with pytest.raises(DeidentificationError, match=r"algorithm .* which PS3.15 E.1.1 does not allow"):
        Reidentifier(archive.key).originals(ds)
    item.EncryptedContent = openssl(
        *command, "-aes256", "-recip", archive.certificate, "-keyopt", "rsa_padding_mode:oaep", stdin=b"a"
    )
    with pytest.raises(DeidentificationError, match=r"not with RSA \(PKCS #1 v1.5\)"):
        Reidentifier(archive.key).originals(ds)


# -- errors -----------------------------------------------------------------------------------------------------------


def test_the_sequence_is_absent(archive: Recipient) -> None:
    with pytest.raises(DeidentificationError, match=r"no item of Encrypted Attributes Sequence \(0400,0500\)"):
        Reidentifier(archive.key).reidentify(Deidentifier(key=KEY).deidentify(image()))


def test_another_key(archive: Recipient, clinic: Recipient) -> None:
    result = protected(image(), archive)
    with pytest.raises(DeidentificationError, match=r"cannot be decrypted with this private key.*serial number"):
        Reidentifier(clinic.key, password="4 horses").originals(result)
    with pytest.raises(DeidentificationError, match="not encrypted for this certificate, but for serial number"):
        Reidentifier(clinic.key, clinic.certificate, password="4 horses").originals(result)
    with pytest.raises(DeidentificationError, match="does not belong to the certificate"):
        Reidentifier(archive.key, clinic.certificate)


def test_keys_that_cannot_be_read(archive: Recipient, clinic: Recipient, tmp_path: Path) -> None:
    with pytest.raises(DeidentificationError, match=r"clinic.key cannot be read .*its password"):
        Reidentifier(clinic.key)
    with pytest.raises(DeidentificationError, match=r"clinic.key cannot be read"):
        Reidentifier(clinic.key, password="5 horses")
    with pytest.raises(DeidentificationError, match=r"archive.pem cannot be read"):
        Reidentifier(archive.certificate)
    with pytest.raises(FileNotFoundError):
        Reidentifier(tmp_path / "absent.key")


def test_certificates_that_cannot_be_used(archive: Recipient, clinic: Recipient, tmp_path: Path) -> None:
    def refused(recipient: Any) -> pytest.ExceptionInfo[DeidentificationError]:
        with pytest.raises(DeidentificationError) as raised:
            Deidentifier(recipients=recipient)
        return raised

    refused(archive.key).match(r"archive.key does not contain exactly one X.509 certificate")
    both = archive.certificate.read_bytes() + clinic.certificate.read_bytes()
    refused(both).match("does not contain exactly one X.509 certificate.*a file for each certificate")
    refused(b"\x30\x00").match("passed as bytes does not contain exactly one")
    refused(created(tmp_path, "short", bits=1024).certificate).match(r"1024 bits, which is not secure")


@needs_openssl
def test_a_certificate_without_an_rsa_key(tmp_path: Path) -> None:
    curve = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=curve")
    openssl("req", "-x509", *curve, "-keyout", tmp_path / "ec.key", "-out", tmp_path / "ec.pem")
    with pytest.raises(DeidentificationError, match=r"has no RSA key, which PS3.15 E.1.1 requires"):
        Deidentifier(recipients=tmp_path / "ec.pem")
    with pytest.raises(DeidentificationError, match="is not an RSA key"):
        Reidentifier(tmp_path / "ec.key")


@pytest.mark.filterwarnings("ignore::dcmgen.errors.RepairWarning")
def test_damaged_content(archive: Recipient) -> None:
    """Every truncation, and damage of the structure, the key or the end of the content, is an error."""
    result = protected(image(), archive)
    (item,) = result.EncryptedAttributesSequence
    sound = content(result)
    reidentifier = Reidentifier(archive.key, archive.certificate)
    end = len(sound.rstrip(b"\0"))
    damaged = [sound[:length] for length in range(0, end, 29)]
    damaged += [sound[:at] + bytes([sound[at] ^ 0xFF]) + sound[at + 1 :] for at in (0, 4, 12, 20, 200)]
    damaged += [encrypt(plain, [_der(archive)]) for plain in (b"", b"no dataset", b"\0\4\x50\5SQ\0\0\0\0\0\0")]
    for each in damaged:
        item.EncryptedContent = each
        with pytest.raises(DeidentificationError, match=r"Encrypted Content \(0400,0520\)"):
            reidentifier.originals(result)
    del item.EncryptedContent
    with pytest.raises(DeidentificationError, match="is damaged"):
        reidentifier.originals(result)


def _der(recipient: Recipient) -> bytes:
    return Deidentifier(recipients=recipient.certificate).certificates[0]


def test_without_cryptography(archive: Recipient, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "cryptography"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "cryptography", None)
    for call in (lambda: Deidentifier(recipients=archive.certificate), lambda: Reidentifier(archive.key)):
        with pytest.raises(DeidentificationError, match=r'pip install "dcmgen\[encrypt\]"'):
            call()
    assert Deidentifier(key=KEY).deidentify(image()).PatientIdentityRemoved == "YES"


# -- files ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    folder = tmp_path / "scans"
    folder.mkdir()
    for number in range(2):
        image(InstanceNumber=number + 1, SOPInstanceUID=f"1.2.3.{number}").save_as(folder / f"{number}.dcm")
    (folder / "notes.txt").write_text("not DICOM")
    return folder


def written(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.dcm"))


def test_files(scans: Path, tmp_path: Path, archive: Recipient, clinic: Recipient) -> None:
    out, back = tmp_path / "out", tmp_path / "back"
    deidentifier = Deidentifier(key=KEY, recipients=[archive.certificate])
    report = deidentifier.deidentify_files(scans, out)
    assert (report.objects, report.problems) == (2, [])
    assert any(line.startswith("EncryptedAttributesSequence") for line in report.lines())
    assert verify(out, scans).problems == []

    before = {path: path.read_bytes() for path in written(out)}
    deidentifier.deidentify_files(scans, out)  # the content is encrypted again, with other bytes
    assert {path: path.read_bytes() for path in written(out)} == before
    Deidentifier(key=KEY, recipients=[clinic.certificate]).deidentify_files(scans, out)
    assert len(written(out)) == 4  # files for other recipients are other files

    calls: list[tuple[int, int]] = []
    reidentifier = Reidentifier(archive.key, archive.certificate)
    found = reidentifier.reidentify_files(out, back, progress=lambda done, total: calls.append((done, total)))
    assert (found.files, found.skipped, len(found.problems)) == (2, 0, 2)
    assert calls[-1] == (4, 4)
    assert all("not encrypted for this certificate" in problem for problem in found.problems)
    sources = sorted((dcmread(path) for path in scans.glob("*.dcm")), key=lambda ds: ds.SOPInstanceUID)
    restored = sorted((dcmread(path) for path in written(back)), key=lambda ds: ds.SOPInstanceUID)
    for one, two in zip(sources, restored, strict=True):
        assert restored_paths(one, two) == ["PatientIdentityRemoved"]
        assert two.file_meta.MediaStorageSOPInstanceUID == one.SOPInstanceUID
    again = reidentifier.reidentify_files(written(out)[0], back / "one")
    assert again.files + len(again.problems) == 1
    assert reidentifier.reidentify_files(scans / "notes.txt", back).problems
    assert reidentifier.reidentify_files(scans, back).skipped == 1
    with pytest.raises(ValueError, match="choose a target outside"):
        reidentifier.reidentify_files(out, out / "below")
    with pytest.raises(FileNotFoundError):
        reidentifier.reidentify_files(tmp_path / "absent", back)


def test_existing_files_are_not_replaced(scans: Path, tmp_path: Path, archive: Recipient) -> None:
    out, back = tmp_path / "out", tmp_path / "back"
    Deidentifier(key=KEY, recipients=archive.certificate).deidentify_files(scans, out)
    assert Reidentifier(archive.key).reidentify_files(out, back).files == 2
    before = [path.read_bytes() for path in written(back)]
    assert len(Reidentifier(archive.key).reidentify_files(out, back).problems) == 2
    assert [path.read_bytes() for path in written(back)] == before


def test_jobs(scans: Path, tmp_path: Path, archive: Recipient, clinic: Recipient) -> None:
    """A job that is repeated finds its files, and one for other recipients is another job."""
    target = "memory://recipients/target"
    deidentifier = Deidentifier(key=KEY, recipients=archive.certificate)
    first = batch.run(batch.Deidentification(deidentifier, target), scans, tmp_path / "one")
    second = batch.run(batch.Deidentification(deidentifier, target), scans, tmp_path / "two")
    assert first.table().column("target").to_pylist() == second.table().column("target").to_pylist()
    other = Deidentifier(key=KEY, recipients=[archive.certificate, clinic.certificate])
    with pytest.raises(DicomError, match="another job"):
        batch.run(batch.Deidentification(other, target), scans, tmp_path / "one")


def test_other_processes_know_the_recipients(archive: Recipient) -> None:
    deidentifier = pickle.loads(pickle.dumps(Deidentifier(recipients=str(archive.certificate))))
    assert Reidentifier(archive.key).originals(deidentifier.deidentify(image())).PatientName == "Doe^Jane"


def test_leaks_beside_encrypted_content_are_found(archive: Recipient) -> None:
    """The encrypted bytes are not searched, but the names of the issuers are."""
    envelope = encrypt(b"Doe^Jane" * 100, [_der(archive)])
    file = b"Doe^Jane " + envelope + b" P-4711"
    assert find_leaks(file, [("PN", "Doe^Jane"), ("LO", "P-4711"), ("LO", "archive")]) == [
        ("PN", "Doe^Jane", 0),
        ("LO", "P-4711", len(file) - 6),
        ("LO", "archive", file.index(b"archive")),
    ]
    random = envelope[-16:]
    assert without_random(file).count(random) == 0
    assert len(without_random(file)) == len(file)


def test_commands(
    scans: Path,
    tmp_path: Path,
    clinic: Recipient,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def command(*arguments: str) -> tuple[object, str]:
        with pytest.raises(SystemExit) as ended:
            main([*arguments])
        return ended.value.code, capsys.readouterr().out

    monkeypatch.chdir(tmp_path)
    Path("password").write_text("4 horses\n")
    assert command("deidentify", "scans", "out", "--recipient", str(clinic.certificate))[0] == 0
    options = ("--key", str(clinic.key), "--certificate", str(clinic.certificate), "--password", "password")
    status, text = command("reidentify", "out", "back", *options)
    assert (status, text.strip()) == (0, "2 files re-identified, 0 files refused, 0 skipped")
    assert {str(dcmread(path).PatientName) for path in written(Path("back"))} == {"Doe^Jane"}
    status, text = command("reidentify", "scans", "again", *options)
    assert (status, text.strip()) == (1, "0 files re-identified, 2 files refused, 1 skipped")
