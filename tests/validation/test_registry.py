"""The registry of rules: declarations, patterns, and an input that breaks each declared rule."""

from __future__ import annotations

import ast
import fnmatch
import io
import struct
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

import pytest

import dcmgen
from dcmgen import Dataset, dcmread, dcmwrite
from dcmgen.errors import ReadError, UnknownNameError
from dcmgen.iods import CTImage, Segmentation, TwelveLeadECG, VLEndoscopicImage
from dcmgen.validation import Validator, validate_across, validate_paths
from dcmgen.validation.consistency import rules_for, text_rules
from dcmgen.validation.consistency.rule import TextRule
from dcmgen.validation.context import Context
from dcmgen.validation.registry import RULES, Registry, Rule, matches
from dcmgen.validation.reports.report import Finding
from dcmgen.validation.reports.suppress import Suppression, load
from tests.validation import sr_documents as sr
from tests.validation.conftest import ct_image
from tests.validation.test_consistency import CASES, change, enhanced, item, report_with, text
from tests.validation.test_validator import BROKEN

Findings = Iterable[Finding]
JPEG_BASELINE, IMPLICIT = "1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2"


# declarations


def test_a_second_declaration_is_refused() -> None:
    registry = Registry()
    registry.declare(Rule("a", "1", "error", "One."))
    with pytest.raises(ValueError, match="'a' is declared twice"):
        registry.declare(Rule("a", "2", "note", "Two."))
    assert [rule.sentence for rule in registry] == ["One."]


def test_the_first_lookup_imports_the_declarations() -> None:
    registry = Registry(lambda: [registry.declare(Rule(id, "1", "error", "One.")) for id in "bc"])
    registry.declare(Rule("a", "1", "error", "One."))
    assert [registry[id].id for id in "abc"] == ["a", "b", "c"]
    assert [rule.id for rule in registry] == ["a", "b", "c"]


def test_unknown_rules_are_refused() -> None:
    with pytest.raises(UnknownNameError, match=r"no rule 'pixel\.lengths'; did you mean .*pixel\.length"):
        RULES["pixel.lengths"]
    assert RULES.get("pixel.lengths") is None
    assert "pixel.lengths" not in RULES
    assert "pixel.length" in RULES


@pytest.mark.parametrize("rule", list(RULES), ids=lambda rule: rule.id)
def test_declaration(rule: Rule) -> None:
    assert "@" not in rule.id
    assert rule.section or rule.id == "internal-error"
    assert rule.severity in ("error", "warning", "note")
    assert len(rule.sentence) > 15
    assert rule.sentence.endswith((".", ")"))
    assert "\n" not in rule.sentence


def test_findings_follow_the_declaration() -> None:
    finding = Finding.of(RULES["retired"], "m")
    assert (finding.rule, finding.severity, finding.section) == ("retired", "note", "PS3.6 6")
    finding = Finding.of(RULES["type-2.missing"], "m", at="C.7-1/PatientID", section="C.7.1.1", severity="warning")
    assert finding.rule == "type-2.missing@C.7-1/PatientID"
    assert finding.kind == "type-2.missing"
    assert (finding.severity, finding.section) == ("warning", "C.7.1.1")


# patterns


@pytest.mark.parametrize(
    "pattern",
    [
        "*",
        "type-*",
        "type-2.missing",
        "type-2.missing@C.7-1/*",
        "*/PatientID",
        "*@C.7-1*",
        "vr.DA.*",
        "pixel.[lv]*",
        "?m",
    ],
)
def test_good_patterns(pattern: str) -> None:
    Validator(rules=[pattern])
    Suppression(pattern, "known")


@pytest.mark.parametrize("pattern", ["type-3*", "vr.DA.lengths", "PatientID", "vm@C.7-1/*", "pixel", "", "@*"])
def test_patterns_that_match_no_rule(pattern: str, tmp_path: Path) -> None:
    with pytest.raises(UnknownNameError, match="matches no rule"):
        Validator(rules=[pattern])
    with pytest.raises(UnknownNameError, match="matches no rule"):
        dcmgen.validate(Dataset(), rules=["vm", pattern])
    with pytest.raises(UnknownNameError, match="matches no rule"):
        Suppression(pattern, "known")
    path = tmp_path / "known.toml"
    path.write_text(f"[[suppress]]\nrule = 'vm'\nreason = 'r'\n[[suppress]]\nrule = '{pattern}'\nreason = 'r'\n")
    with pytest.raises(ReadError, match=r"known\.toml: suppression 2: the pattern .* matches no rule"):
        load(path)


def test_patterns_match_with_and_without_the_row() -> None:
    rule = "type-2.missing@C.7-1/PatientID"
    assert [matches(p, rule) for p in ("type-2.missing", "type-*", "*/PatientID", "type-2", "vm")] == [True] * 3 + [
        False
    ] * 2


# findings of every rule


def file_with(vr: str, raw: bytes) -> Dataset:
    """Return a dataset that was read from a file, with a private element of a VR and value."""
    meta = _element(0x0002_0010, "UI", b"1.2.840.10008.1.2.1\0")
    head = _element(0x0002_0000, "UL", struct.pack("<I", len(meta))) + meta
    body = _element(0x0008_0005, "CS", b"ISO_IR 192") + _element(0x0011_0010, "LO", b"ACME")
    return dcmread(io.BytesIO(bytes(128) + b"DICM" + head + body + _element(0x0011_1001, vr, raw)))


def _element(tag: int, vr: str, raw: bytes) -> bytes:
    long = vr in ("OB", "OW", "OF", "OD", "OL", "OV", "UC", "UN", "UR", "UT", "SV", "UV", "SQ")
    length = struct.pack("<xxI", len(raw)) if long else struct.pack("<H", len(raw))
    return struct.pack("<HH", tag >> 16, tag & 0xFFFF) + vr.encode() + length + raw


def test_valid_private_elements_have_no_findings() -> None:
    assert {f.kind for f in Validator().validate(file_with("LO", b"text"))} == {"sop-class.missing"}


VALUES: dict[str, dict[str, bytes]] = {
    "blank": {"AE": b"  "},
    "characters": {
        "AE": b"A\tB ", "CS": b"lower ", "LO": b"a\nb ", "LT": b"a\x01", "PN": b"a\n", "SH": b"a\n", "ST": b"a\x01", "UC": b"a\x01",
        "UR": b"a b ", "UT": b"a\x01",
    },
    "alphabetic": {"PN": "山田".encode()},
    "components": {"PN": b"a^b^c^d^e^f "},
    "escape": dict.fromkeys(("LO", "LT", "PN", "SH", "ST", "UC", "UT"), b"x\x1b$B;3"),
    "form": {
        "AS": b"18M ", "DA": b"20240101-202402 ", "DS": b"1,5 ", "DT": b"2024-01-01", "IS": b"1.5 ", "TM": b"12:30 ", "UI": b"1..2",
    },
    "groups": {"PN": b"a=b=c=d "},
    "length": {
        "AE": b"a" * 18, "CS": b"A" * 18, "DS": b"1" * 18, "DT": b"2024" + b" " * 24, "IS": b"0" * 14, "LO": b"a" * 66, "LT": b"a" * 10242, "PN": b"a" * 66,
        "SH": b"a" * 18, "ST": b"a" * 1026, "TM": b"12" + b" " * 14, "UI": b"2.2" + b"3" * 63,
    },
    "padding": {
        "AE": b"A\0", "AS": b"018M\0\0", "CS": b"A\0", "DA": b"20240101  ", "DS": b"1\0", "DT": b"202401\0\0", "IS": b"1\0",
        "LO": b"a\0", "LT": b"a\0", "PN": b"a\0", "SH": b"a\0", "ST": b"a\0", "TM": b"12\0\0", "UC": b"a\0", "UI": b"1.2 ",
        "UR": b"a\0", "UT": b"a\0",
    },
    "range": {"DA": b"20240230", "DT": b"20240230", "IS": b"2147483648", "TM": b"2500"},
    "repertoire": {
        vr: "ä".encode() for vr in ("AE", "AS", "CS", "DA", "DS", "DT", "IS", "TM", "UI")
    },
    "root": {"UI": b"3.12"},
    "size": {
        vr: bytes(9) for vr in ("AT", "FD", "FL", "OD", "OF", "OL", "OV", "OW", "SL", "SS", "SV", "UL", "US", "UV")
    },
    "space": {"UR": b" a"},
    "undecodable": dict.fromkeys(("LO", "LT", "PN", "SH", "ST", "UC", "UT"), b"\xff\xfe"),
    "zeros": {"UI": b"1.02"},
    "zone": {"DT": b"2024+1500 "},
}  # fmt: skip


def _ct(edit: Callable[[Dataset], object]) -> Callable[[Path], Findings]:
    return lambda _folder: change(ct_image, edit)().validate()


def _of(make: Callable[[], Dataset]) -> Callable[[Path], Findings]:
    return lambda _folder: make().validate()


def _file(edit: Callable[[Dataset], object], old: bytes = b"", new: bytes = b"") -> Callable[[Path], Findings]:
    """Return a function that validates a CT file in which some bytes are replaced."""

    def findings(folder: Path) -> Findings:
        ds = ct_image()
        edit(ds)
        ds.save_as(folder / "a.dcm")
        data = (folder / "a.dcm").read_bytes()
        assert old in data
        (folder / "a.dcm").write_bytes(data.replace(old, new, 1) if old else data)
        return Validator().validate(folder / "a.dcm")

    return findings


def _compressed(**changes: object) -> Callable[[Path], Findings]:
    def findings(folder: Path) -> Findings:
        ds = ct_image()
        ds.BitsAllocated, ds.BitsStored, ds.HighBit = 8, 8, 7
        for keyword, value in changes.items():
            setattr(ds, keyword, value)
        del ds.PixelData
        dcmwrite(folder / "a.dcm", ds, transfer_syntax=JPEG_BASELINE, fragments=[bytes.fromhex("FFD8FFD9")])
        return Validator().validate(folder / "a.dcm")

    return findings


def _folder(*edits: Callable[[Dataset], object]) -> Callable[[Path], Findings]:
    """Return a function that checks several files together, each with a different change."""

    def findings(folder: Path) -> Findings:
        for number, edit in enumerate(edits):
            ds = ct_image()
            ds.SOPInstanceUID = f"2.25.100{number}"
            edit(ds)
            ds.save_as(folder / f"{number}.dcm")
        return validate_across([folder])

    return findings


def _untouched(_: Dataset) -> None:
    return None


def _nested() -> Dataset:
    ds = inner = Dataset()
    for _ in range(70):
        inner.ContentSequence = [Dataset()]
        inner = inner.ContentSequence[0]
    return ds


def _cyclic(ds: Dataset) -> None:
    ds.ProcedureCodeSequence = [item(CodeValue="1")]
    ds.ProcedureCodeSequence[0].EquivalentCodeSequence = [ds]


def _unreadable(folder: Path) -> Findings:
    ((_, report),) = validate_paths([folder / "missing.dcm"])
    return report


def _not_dicom(folder: Path) -> Findings:
    (folder / "a.dcm").write_bytes(b"not DICOM at all" * 20)
    ((_, report),) = validate_paths([folder / "a.dcm"])
    return report


def _refers(*uids: str, **details: object) -> Callable[[Dataset], object]:
    return lambda ds: setattr(
        ds, "ReferencedImageSequence", [item(ReferencedSOPInstanceUID=uid, **details) for uid in uids]
    )


def _both_groups(ds: Dataset) -> None:
    ds.PerFrameFunctionalGroupsSequence[0].PixelMeasuresSequence = [item()]
    ds.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence = [item()]


_plan = "1.2.840.10008.5.1.4.1.1.481.5"
_verification = item(ReferencedDoseReferenceSequence=[item(BeamDoseVerificationControlPointSequence=[item()])])

_BEYOND = {
    "FL": 1e39, "SL": 1 << 31, "SS": 1 << 15, "SV": 1 << 63, "UL": 1 << 32, "US": 1 << 16, "UV": 1 << 64,
}  # fmt: skip
"""Numbers that a dataset can contain but a file cannot."""


def _private(vr: str, value: object) -> Callable[[Path], Findings]:
    return _ct(lambda ds: ds.private_block(0x11, "ACME", create=True).add_new(1, vr, value))


def _dose(keyword: str, value: object, row: int = 0) -> Callable[[], Dataset]:
    def make() -> Dataset:
        report = sr.ct_dose(1)
        setattr(report.ContentSequence[row], keyword, value)
        return report

    return make


def _without_time() -> Dataset:
    report = sr.ct_dose(1)
    del report.ContentSequence[4]
    return report


def _swapped() -> Dataset:
    report = sr.ct_dose(1)
    report.ContentSequence[4:6] = [report.ContentSequence[5], report.ContentSequence[4]]
    return report


def _furlongs() -> Dataset:
    report = sr.ct_dose(1)
    report.ContentSequence[7].ContentSequence.append(sr.number("113814", 1, "furlong"))
    return report


TEMPLATES: dict[str, Callable[[], Dataset]] = {
    "missing": _without_time,
    "forbidden": lambda: sr.measurement_report(
        sr.measurement_group(sr.region(), sr.contains("IMAGE", sr.dcm("121191")))
    ),
    "multiplicity": lambda: sr.measurement_report(sr.measurement_group(*sr.tracking())),
    "relationship": _dose("RelationshipType", "CONTAINS"),
    "value-type": _dose("ValueType", "TEXT"),
    "concept": lambda: sr.key_objects("113733"),
    "value": _dose("ConceptCodeSequence", [sr.dcm("113733")]),
    "units": _furlongs,
    "unexpected": lambda: sr.document(sr.key_objects().SOPClassUID, sr.dcm("113000"), [sr.number("113733", 1, "kV")]),
    "order": _swapped,
}


def coded(value: str, scheme: str, meaning: str) -> CTImage:
    """Return an image whose derivation has a code."""
    item = {"CodeValue": value, "CodingSchemeDesignator": scheme, "CodeMeaning": meaning}
    return CTImage(DerivationCodeSequence=[item])


CODES = {
    "group": ("39607008", "SCT", "Lung"),
    "unknown": ("999999", "DCM", "Sharpening"),
    "retired": ("121439", "DCM", "Correction of congenital cardiovascular deformity"),
    "meaning": ("113040", "DCM", "Compression"),
    "scheme-unknown": ("11111-1", "LOINC", "Anything"),
    "unit": ("cm^2", "UCUM", "square centimeter"),
}
"""Codes that break a rule, by kind of rule."""

OTHERS: dict[str, Callable[[Path], Findings]] = {
    **{f"vr.{vr}.range": _private(vr, value) for vr, value in _BEYOND.items()},
    "vr.backslash": _private("LO", ["a\\b", "c"]),
    "type-1c.empty": _ct(lambda ds: setattr(ds, "PlanarConfiguration", None)),
    "type-2c.missing": _of(lambda: item(SOPClassUID="1.2.840.10008.5.1.4.1.1.1")),
    "items.few": _of(lambda: item(SOPClassUID=_plan, BeamSequence=[_verification])),
    "term.defined": _ct(lambda ds: setattr(ds, "RescaleType", "FURLONGS")),
    "include.unexpected": _of(lambda: report_with(text(GraphicType="POINT"))),
    "module.missing": _ct(
        lambda ds: [
            delattr(ds, k)
            for k in ("ImageOrientationPatient", "ImagePositionPatient", "PixelSpacing", "SliceThickness")
        ]
    ),
    "module.partial": _ct(lambda ds: setattr(ds, "ContrastBolusVolume", "1")),
    "module.unexpected": _ct(
        lambda ds: ds.update({"PhotometricInterpretation": "RGB", "MultienergyCTAcquisitionSequence": []})
    ),
    "group.missing": _of(
        change(enhanced, lambda ds: delattr(ds.SharedFunctionalGroupsSequence[0], "PixelMeasuresSequence"))
    ),
    "group.both": _of(change(enhanced, _both_groups)),
    "group.place": _of(
        change(enhanced, lambda ds: setattr(ds.SharedFunctionalGroupsSequence[0], "FrameContentSequence", [item()]))
    ),
    "unknown": _ct(lambda ds: ds.add_new(0x0010_0009, "LO", "x")),
    "private.no-creator": _ct(lambda ds: ds.add_new(0x0011_1001, "LO", "x")),
    "private.creator": _ct(lambda ds: ds.add_new(0x0011_0010, "LO", None)),
    "private.group": _ct(lambda ds: ds.add_new(0x0005_0010, "LO", "x")),
    "group.reserved": _ct(lambda ds: ds.add_new(0x0006_0001, "SQ", [])),
    "private.element": _ct(lambda ds: ds.add_new(0x0011_0001, "LO", "x")),
    "vr.mismatch": _file(_untouched, b"\x10\x00\x10\x00PN", b"\x10\x00\x10\x00LO"),
    "vr.unknown": _file(_untouched, b"\x10\x00\x10\x00PN", b"\x10\x00\x10\x00XX"),
    "vr.un": _file(lambda ds: ds.add_new("PatientComments", "UN", b"text")),
    "vr.odd": lambda _folder: Validator().validate(file_with("OB", b"abc")),
    "cycle": _ct(_cyclic),
    "depth": _of(_nested),
    "sop-class.missing": _of(Dataset),
    "sop-class.unknown": _ct(lambda ds: setattr(ds, "SOPClassUID", "1.2.3")),
    "sop-class.retired": _ct(lambda ds: setattr(ds, "SOPClassUID", "1.2.840.10008.5.1.4.1.1.5")),
    "sop-class.no-iod": _ct(lambda ds: setattr(ds, "SOPClassUID", "1.2.840.10008.1.1")),
    "file.unreadable": _unreadable,
    "file.not-dicom": _not_dicom,
    "file.repaired": lambda _folder: Validator().validate(dcmread(io.BytesIO(_truncated()))),
    "across.duplicate": _folder(
        lambda ds: setattr(ds, "SOPInstanceUID", "2.25.9"), lambda ds: setattr(ds, "SOPInstanceUID", "2.25.9")
    ),
    "across.patient": _folder(
        lambda ds: ds.update({"PatientID": "1", "PatientSex": "M"}),
        lambda ds: ds.update({"PatientID": "1", "PatientSex": "F"}),
    ),
    "across.study": _folder(_untouched, lambda ds: setattr(ds, "StudyDate", "20240101")),
    "across.series": _folder(_untouched, lambda ds: setattr(ds, "Modality", "MR")),
    "across.frame-of-reference": _folder(_untouched, lambda ds: setattr(ds, "FrameOfReferenceUID", "2.25.77")),
    "across.geometry": _folder(_untouched, lambda ds: setattr(ds, "PixelSpacing", [9, 9])),
    "across.position": _folder(_untouched, _untouched),
    "across.reference-class": _folder(
        _untouched, _refers("2.25.1000", ReferencedSOPClassUID="1.2.840.10008.5.1.4.1.1.4")
    ),
    "across.reference-frame": _folder(_untouched, _refers("2.25.1000", ReferencedFrameNumber=2)),
    "across.reference-series": _folder(
        _untouched,
        lambda ds: setattr(
            ds,
            "ReferencedSeriesSequence",
            [item(SeriesInstanceUID="2.25.7", ReferencedInstanceSequence=[item(ReferencedSOPInstanceUID="2.25.1000")])],
        ),
    ),
    "across.reference": _folder(_untouched, _refers("2.25.1000", "2.25.555")),
    "meta.missing": _file(_untouched, b"\x02\x00\x03\x00UI", b"\x02\x00\x04\x00UI"),
    "meta.sop-class": _file(_untouched, b"1.2.840.10008.5.1.4.1.1.2\0", b"1.2.840.10008.5.1.4.1.1.4\0"),
    "meta.sop-instance": _file(_untouched, b"2.25.1", b"2.25.9"),
    "meta.transfer-syntax": _file(_untouched, b"1.2.840.10008.1.2.1\0", b"1.2.840.10008.1.2.9\0"),
    "lossy.flag": _compressed(LossyImageCompression="00"),
    "pixel.compression": _compressed(PixelRepresentation=1),
    **{f"code.{kind}": _of(partial(coded, *code)) for kind, code in CODES.items()},
    **{f"template.{kind}": _of(make) for kind, make in TEMPLATES.items()},
    "iod.constraint.value": _of(lambda: VLEndoscopicImage.from_dict({"Modality": "OT"}, checking="off")),
    "iod.constraint.items": _of(lambda: TwelveLeadECG(WaveformSequence=[Dataset() for _ in range(6)])),
    "iod.constraint.missing": _of(lambda: CTImage(MultienergyCTAcquisition="YES")),
    "iod.constraint.forbidden": _of(
        lambda: Segmentation(SOPClassUID="1.2.840.10008.5.1.4.1.1.66.4", PixelPaddingValue=0)
    ),
    "pixel.fragments": _compressed(NumberOfFrames=2),
    "pixel.offset-table": _compressed(ExtendedOffsetTable=bytes(16)),
    "pixel.encapsulation": _file(_untouched, b"1.2.840.10008.1.2.1\0", b"1.2.840.10008.1.2.5\0"),
    "pixel.vr": _file(_untouched, b"\xe0\x7f\x10\x00OW", b"\xe0\x7f\x10\x00OB"),
    "vr.unchecked": lambda _folder: Validator().validate(file_with("UT", b"text" * (1 << 23))),
    "pixel.photometric-native": _file(lambda ds: setattr(ds, "PhotometricInterpretation", "YBR_RCT")),
}
"""Inputs that break the rules that the other tables do not cover."""

NOT_EMITTED = {"internal-error": "only a bug in the validator emits it; test_validator breaks a rule on purpose"}


def _truncated() -> bytes:
    stream = io.BytesIO()
    dcmwrite(stream, ct_image())
    return stream.getvalue()[:-2]


def _broken(edit: Callable[[Dataset], None]) -> Callable[[Path], Findings]:
    return _ct(edit)


def _value(vr: str, raw: bytes) -> Callable[[Path], Findings]:
    return lambda _folder: Validator().validate(file_with(vr, raw))


def inputs() -> dict[str, Callable[[Path], Findings]]:
    """Return for each rule a function that validates an object that breaks it."""
    found: dict[str, Callable[[Path], Findings]] = {}
    found |= {expected.partition("@")[0]: _broken(edit) for _, edit, _, expected, _ in BROKEN}
    found |= {id: _of(makes[0]) for id, makes in CASES.items()}
    found |= {f"vr.{vr}.{kind}": _value(vr, raw) for kind, of in VALUES.items() for vr, raw in of.items()}
    return found | OTHERS


def test_every_rule_has_an_input_or_a_reason() -> None:
    assert sorted([*inputs(), *NOT_EMITTED]) == sorted(rule.id for rule in RULES)


@pytest.mark.parametrize(("id", "findings"), inputs().items(), ids=inputs())
@pytest.mark.filterwarnings("ignore")
def test_rule_is_emitted(id: str, findings: Callable[[Path], Findings], tmp_path: Path) -> None:
    found = list(findings(tmp_path))
    assert id in {finding.kind for finding in found}
    for finding in found:
        assert finding.kind in RULES
        assert finding.kind != "internal-error"
        assert RULES[finding.kind].placed is ("@" in finding.rule)
        assert finding.section


PACKAGE = Path(dcmgen.__file__).parent
EMITTERS = {"add", "at", "rule", "undecided", "_finding", "_empty", "Problem"}
"""Functions and methods that accept the id of a rule as first argument."""


def literals() -> Iterator[tuple[str, str]]:
    """Yield each place where the package emits a rule, and the id with ``*`` for interpolated parts."""
    for path in sorted([*(PACKAGE / "validation").rglob("*.py"), PACKAGE / "values" / "rules.py"]):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "RULES":
                argument = node.slice
            elif isinstance(node, ast.Call) and _called(node.func) in EMITTERS and node.args:
                argument = node.args[0]
            else:
                continue
            if text := _pattern(argument):
                yield f"{path.name}:{node.lineno}", text


def _called(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _pattern(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "*" for part in node.values)
    return ""


def test_every_literal_is_declared() -> None:
    ids = [rule.id for rule in RULES]
    found = list(literals())
    assert [entry for entry in found if not fnmatch.filter(ids, entry[1])] == []
    covered = {id for _, pattern in found for id in fnmatch.filter(ids, pattern)}
    assert sorted(set(ids) - covered) == []


# required elements of rules


def _without(dataset: Dataset, tags: Iterable[int]) -> None:
    for node in Context(dataset).nodes:
        for tag in tags:
            if tag in node.dataset:
                del node.dataset[tag]


@pytest.mark.parametrize("id", CASES)
def test_a_rule_has_no_findings_without_its_elements(id: str) -> None:
    rule = RULES[id]
    assert isinstance(rule, TextRule)
    for make in CASES[id]:
        context = Context(make())
        assert rule in rules_for(context)
        for tags in [*((tag,) for tag in rule.all_of), *([tuple(rule.any_of)] if rule.any_of else [])]:
            ds = make()
            _without(ds, tags)
            context = Context(ds)
            assert rule not in rules_for(context)
            assert list(rule.check(context)) == []


def test_rules_of_a_fraction_scheme_are_checked_without_beams() -> None:
    ds = item(SOPClassUID=_plan, PatientSetupSequence=[item(PatientSetupNumber=1), item(PatientSetupNumber=1)])
    assert [f.path for f in Validator(rules=["rt.references"]).validate(ds)] == [
        "PatientSetupSequence[0].PatientSetupNumber",
        "PatientSetupSequence[1].PatientSetupNumber",
    ]


def test_order_of_the_rules_does_not_depend_on_imports() -> None:
    modules = [rule.check.__module__.rpartition(".")[2] for rule in text_rules()]
    assert list(dict.fromkeys(modules))[:4] == ["meta", "general", "image_type", "charset"]
    assert modules == sorted(modules, key=modules.index)
