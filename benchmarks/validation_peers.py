"""Findings of dciodvfy and dicom-validator in the same form as those of dcmgen: (kind, tags of the path)."""

from __future__ import annotations

import logging
import re
import subprocess
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, ClassVar

from dcmgen import rules
from dcmgen.dictionary import tag_for_keyword
from dcmgen.validation.reports.report import Finding, Report
from dcmgen.validation.rows import top_tags
from tests import data

Key = tuple[str, str]
"""Kind of finding, and the tags of the path without item numbers: ``("missing", "00400275>00400009")``."""

SAME = {
    "image-type.values": "consistency: image type", "sr.evidence": "consistency: SR evidence", "meta.sop-instance": "consistency: file meta",
    "pixel.length": "consistency: pixel length", "lut.descriptor": "consistency: LUT length", "frames.count": "consistency: number of frames",
    "private.element": "consistency: private elements", "private.creator": "consistency: private elements", "pixel.vr": "consistency: VR of Pixel Data", "uid.distinct": "consistency: same UID",
    "pixel.fragments": "consistency: fragments", "direction": "consistency: directions", "slide.corner": "consistency: slide corner",
    "private.group": "consistency: private elements", "segment.numbers": "consistency: segments", "window.width": "consistency: window width",
    "reference.series": "consistency: referenced series", "reference.frames": "consistency: frame numbers",
}  # fmt: skip
"""Kinds for rules of dcmgen that dciodvfy also checks."""

GROUPS = ("52009229>", "52009230>")
"""Prefixes that are removed from paths, because validators report missing functional groups at different paths."""

OURS = {
    "type-1.missing": "missing", "type-2.missing": "missing", "type-1c.missing": "missing 1C/2C",
    "type-2c.missing": "missing 1C/2C", "type-1.empty": "empty", "type-1c.empty": "empty",
    "conditional.forbidden": "not allowed", "term.enumerated": "enumerated value", "vm": "VM",
    "items.many": "item count", "items.few": "item count", "standard-extended": "foreign attribute",
}  # fmt: skip


def of_report(report: Report) -> Iterator[Key]:
    """Yield the findings of dcmgen."""
    for finding in report:
        kind = OURS.get(finding.kind)
        if finding.kind == "module.missing":
            named = (finding.fix or "").removeprefix("add its attributes: ").split(", ")
            yield from (("missing", f"{tag_for_keyword(keyword):08X}") for keyword in named)
        elif finding.kind == "group.missing":
            yield from (("functional group", f"{tag:08X}") for tag in top_tags([finding.rule.partition("@")[2]]))
        elif finding.kind.startswith("vr.") and finding.severity == "error":
            yield "VR", _tags(finding)
        elif kind is not None:
            yield kind, _tags(finding)
        elif finding.kind == "meta.missing":
            yield "missing", _tags(finding)
        elif finding.kind == "dimension.group-pointer":
            yield "missing 1C/2C", _tags(finding)
        elif finding.kind == "pixel.aspect-ratio":
            yield "not allowed", _tags(finding)
        elif finding.severity == "error" and finding.kind in ("ct.hounsfield", "charset.term", "pixel.compression"):
            yield "enumerated value", _tags(finding)
        elif finding.kind == "uid.distinct":
            yield "consistency: same UID", ""
        elif finding.severity == "error":
            yield SAME.get(finding.kind, f"consistency: {finding.kind}"), _tags(finding)


def _tags(finding: Finding) -> str:
    return _bare(re.sub(r"\[\d+\]", "", finding.tag).replace("(", "").replace(")", "").replace(",", ""))


def _bare(path: str) -> str:
    for prefix in GROUPS:
        path = path.removeprefix(prefix)
    return path


_LINE = re.compile(r"(Error|Warning) - <([^>]*)> - (.*)")
_TAG = re.compile(r"\(([0-9a-f]{4}),([0-9a-f]{4})[,)]")  # a Private Creator can follow


def dciodvfy(path: Path) -> list[tuple[Key, str]] | None:
    """Return the errors of dciodvfy with their messages, or None if it does not know the IOD or fails."""
    done = subprocess.run([data.dciodvfy() or "dciodvfy", "-new", str(path)], capture_output=True, check=False)
    text = done.stderr.decode("latin-1") + done.stdout.decode("latin-1")
    if done.returncode < 0 or "Information Object Not found" in text or "read failed" in text:
        return None
    found = {}
    for line in text.splitlines():
        match = _LINE.match(line)
        if match and match[1] == "Error":
            tags = _bare(">".join(f"{g}{e}".upper() for g, e in _TAG.findall(match[2])))
            kind = _dciodvfy_kind(match[3], tags)
            found[kind, "" if kind == "consistency: same UID" else tags] = match[3]
    return list(found.items())


def _dciodvfy_kind(message: str, tags: str) -> str:
    if message.startswith("Missing attribute for Type"):
        if "Macro" in message and ">" not in tags and _is_group(tags):
            return "functional group"
        return "missing 1C/2C" if "C Conditional" in message else "missing"
    for start, kind in (
        ("Shall not be present when", "not allowed"),
        ("PixelAspectRatio may not", "not allowed"),
        ("A value is required for value", "consistency: image type"),
        ("Referenced SOP Instance is not listed", "consistency: SR evidence"),
        ("MediaStorageSOPInstanceUID different", "consistency: file meta"),
        ("Illegal root for UID", "VR"),
        ("PixelData has incorrect value length", "consistency: pixel length"),
        ("LookupTableData has wrong length", "consistency: LUT length"),
        ("Number of items in PerFrame", "consistency: number of frames"),
        ("Bad private owner value", "consistency: private elements"),
        ("Invalid Value Representation - VR = OB", "consistency: VR of Pixel Data"),
        ("Value Representation for encapsulated", "consistency: VR of Pixel Data"),
        ("EncapsulatedPixelDataFragmentNotEvenLength", "consistency: fragments"),
        ("Orientation vector is not unit vector", "consistency: directions"),
        ("Required to be SLIDE_CORNER", "consistency: slide corner"),
        ("Invalid Value Representation", "VR"),
        ("SegmentNumber not monoton", "consistency: segments"),
        ("ReferencedSeriesSequence present but", "consistency: referenced series"),
        ("Shall not be present for Referenced SOP Class", "consistency: frame numbers"),
        ("Empty attribute", "empty"),
        ("Attribute present when condition", "not allowed"),
        ("Attribute present but empty", "not allowed"),
        ("Unrecognized enumerated", "enumerated value"),
        ("Value invalid for this VR", "VR"),
        ("Bad attribute Value Multiplicity", "VM"),
        ("Bad Sequence number of Items", "item count"),
        ("Bad Value Length", "VR"),
    ):
        if message.startswith(start):
            return kind
    if "has same value as" in message:
        return "consistency: same UID"
    if tags.endswith("00281051") and message.startswith(("Not permitted to be <", "Value is zero")):
        return "consistency: window width"
    return f"consistency: {re.sub('<[^>]*>|[0-9]+', '', message)[:60]}"


def _is_group(tags: str) -> bool:
    return any(f"{tag:08X}" == tags for tag in _group_tags())


_groups: set[int] = set()


def _group_tags() -> set[int]:
    if not _groups:
        for name in rules.iods():
            _groups.update(tag for use in rules.iod(name).groups for tag in top_tags([use.table]))
    return _groups


class DicomValidator:
    """dicom-validator of the pydicom project.

    Parameters
    ----------
    folder : Path
        Folder with ``editions.json``, ``2025e/docbook/part03.xml`` and the other parts. dicom-validator writes its
        tables to the same folder.
    edition : str, optional
        Edition of the standard.
    """

    KINDS: ClassVar[dict[int, str]] = {
        1: "missing",
        2: "empty",
        3: "foreign attribute",
        4: "not allowed",
        5: "enumerated value",
        6: "VR",
    }

    def __init__(self, folder: Path, edition: str = "2025e") -> None:
        EditionReader = import_module("dicom_validator.spec_reader.edition_reader").EditionReader
        logging.getLogger().setLevel(logging.CRITICAL)
        reader = EditionReader(folder)
        reader.get_edition_path(edition, False)
        self.info = reader.load_dicom_info(edition)

    def __call__(self, path: Path) -> list[tuple[Key, str]] | None:
        """Return the errors of a file with their messages, or None if the IOD is unknown or the validator fails."""
        DicomFileValidator = import_module("dicom_validator.validator.dicom_file_validator").DicomFileValidator
        try:
            (result,) = DicomFileValidator(self.info, error_handler=_Silent()).validate(str(path)).values()
        except Exception:
            return None
        if result.status.value > 1:
            return None
        return list(dict(self._keys(result.module_errors)).items())

    def _keys(self, errors: Any) -> Iterable[tuple[Key, str]]:
        for module, tags in errors.items():
            for tag, error in tags.items():
                path = _bare(">".join(f"{int(t):08X}" for t in [*(tag.parents or ()), tag.tag]))
                kind = self.KINDS.get(error.code.value, "other")
                if kind == "missing" and ">" not in path and (tag.parents or ()) and _is_group(path):
                    kind = "functional group"
                elif kind == "missing" and "C" in str(getattr(error.type, "value", error.type)):
                    kind = "missing 1C/2C"
                yield (kind, path), f"{module}: Type {error.type} {error.code.name} {error.context or ''}"


class _Silent:
    def handle_validation_start(self, result: Any) -> None:
        """Print nothing."""

    def handle_validation_result(self, result: Any) -> None:
        """Print nothing."""
