"""Builds a conforming instance of an IOD from the rules by adding what the validator reports as missing.

Tests change such instances to break one rule. Other validators check that the instances conform.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from dcmgen import Dataset, Sequence, dictionary, rules
from dcmgen.dictionary.data.sop_classes import SOP_CLASSES
from dcmgen.uid import ExplicitVRLittleEndian
from dcmgen.validation import Validator
from dcmgen.validation.reports.report import Finding
from dcmgen.values.rules import multiplicities
from dcmgen.values.tags import BITS_ALLOCATED, BITS_STORED, FLOAT_PIXEL_DATA, HIGH_BIT, PIXEL_DATA

ROUNDS = 40
TEXT = {
    "AE": "SCP", "AS": "030Y", "CS": "TERM", "DA": "20240229", "DS": "1", "DT": "20240229120000", "FL": 1.0, "FD": 1.0,
    "IS": "1", "LO": "text", "LT": "text", "PN": "Doe^Jane", "SH": "text", "SL": 1, "SS": 1, "ST": "text", "SV": 1,
    "TM": "120000", "UC": "text", "UL": 1, "UR": "http://example.org/x", "US": 1, "UT": "text", "UV": 1,
}  # fmt: skip
KNOWN: dict[str, Any] = {
    "SamplesPerPixel": 1, "PhotometricInterpretation": "MONOCHROME2", "Rows": 4, "Columns": 4, "BitsAllocated": 16,
    "BitsStored": 16, "HighBit": 15, "PixelRepresentation": 0, "NumberOfFrames": 1, "BurnedInAnnotation": "NO",
    "ImageOrientationPatient": ["1", "0", "0", "0", "1", "0"], "ImageOrientationSlide": ["1", "0", "0", "0", "1", "0"],
    "ImagePositionPatient": ["0", "0", "0"], "PixelSpacing": ["1", "1"], "CodeValue": "121311", "CodingSchemeDesignator": "DCM",
    "CodeMeaning": "Localizer", "ImageType": ["ORIGINAL", "PRIMARY", "AXIAL", "NONE"], "FrameType": ["ORIGINAL", "PRIMARY", "AXIAL", "NONE"],
    "LossyImageCompression": "00", "PatientOrientation": ["L", "P"], "ValueType": "CONTAINER", "ContinuityOfContent": "SEPARATE",
    "LUTDescriptor": [256, 0, 16], "LUTData": bytes(512), "WindowCenter": "40", "WindowWidth": "400", "DimensionIndexPointer": 0x0020_9057,
    "FrameIncrementPointer": 0x0018_1063, "FrameTime": "1", "ReferencedSOPClassUID": "1.2.840.10008.5.1.4.1.1.2",
    "Modality": "OT", "PresentationLUTShape": "IDENTITY", "RescaleIntercept": "0", "RescaleSlope": "1", "RescaleType": "US",
    "ContourData": ["0", "0", "0"], "NumberOfContourPoints": "1", "ContourGeometricType": "POINT", "WaveformBitsAllocated": 16,
    "WaveformSampleInterpretation": "SS", "NumberOfWaveformChannels": 1, "NumberOfWaveformSamples": 2, "WaveformData": bytes(4),
    "WaveformBitsStored": 16, "EncapsulatedDocument": b"%PDF", "MIMETypeOfEncapsulatedDocument": "application/pdf",
    "TransferSyntaxUID": ExplicitVRLittleEndian, "NumberOfBeams": "1", "NumberOfControlPoints": "1", "ControlPointIndex": "0",
    "GridFrameOffsetVector": ["0"], "OverlayType": "G", "TotalPixelMatrixRows": 4, "TotalPixelMatrixColumns": 4,
    "PixelAspectRatio": ["2", "1"], "SegmentNumber": 1, "ReferencedSegmentNumber": 1, "SegmentationType": "BINARY",
    **{f"{name}Orientation": [0.0, 0.0, 1.0] for name in ("Slab", "ASLSlab", "DiffusionGradient")}, "VelocityEncodingDirection": [0.0, 0.0, 1.0],
    "ImagePositionVolume": [0, 0, 0], "ImageOrientationVolume": [1, 0, 0, 0, 1, 0],
}  # fmt: skip
EXPECTED: dict[str, Any] = {
    "ct.hounsfield": "HU", "slide.corner": "SLIDE_CORNER", "timezone": "+0100", "image-type.values": KNOWN["ImageType"][:3],
    "sr.root": [{}],
}  # fmt: skip
"""Value that a rule requires of the element of its finding."""
_STEP = re.compile(r"\(([0-9A-F]{4}),([0-9A-F]{4})\)(?:\[(\d+)\])?")


def sop_class(iod: rules.Iod) -> str | None:
    """Return a SOP Class of an IOD."""
    return next((uid for uid in SOP_CLASSES if (found := rules.iod_of(uid)) and found.name == iod.name), None)


class Builder:
    """Builds one instance.

    Parameters
    ----------
    uid : str
        UID of the SOP Class.
    """

    def __init__(self, uid: str) -> None:
        self.dataset = Dataset()
        self.dataset.SOPClassUID = uid
        self.validator = Validator(level="error", limit=10_000)
        self._uids = 0
        self._tried: dict[tuple[str, str], int] = {}

    def build(self) -> Dataset:
        """Return the instance. Errors that the builder cannot correct remain."""
        for _ in range(ROUNDS):
            report = self.validator.validate(self.dataset)
            before = len(report)
            changed = False
            conditional: set[str] = set()
            for finding in report:
                where = finding.tag.rpartition(">")[0]
                if finding.kind.startswith(("type-1c", "type-2c", "conditional")):
                    if where in conditional:
                        continue  # two attributes may exclude each other, so remove only one at a time
                    conditional.add(where)
                changed |= self._repair(finding)
            self._fit_pixels()
            if not before or not changed:
                break
        return self.dataset

    def _repair(self, finding: Finding) -> bool:
        """Correct a finding in the dataset; return whether that was possible."""
        kind = finding.kind
        attempt = self._tried[finding.rule, finding.tag] = self._tried.get((finding.rule, finding.tag), 0) + 1
        if attempt > 8:
            return False
        if kind == "module.missing":
            for keyword in (finding.fix or "").removeprefix("add its attributes: ").split(", "):
                self._add(self.dataset, dictionary.tag_for_keyword(keyword) or 0, None, 0)
            return True
        if kind == "group.missing":
            return self._add_group(finding)
        if kind == "segment.frames":
            self.dataset.SharedFunctionalGroupsSequence[0].DerivationImageSequence = []
            return True
        place = _place(self.dataset, finding.tag)
        if place is None:
            return False
        node, tag = place
        if kind.endswith((".missing", ".empty")) or kind in ("term.enumerated", "items.few", "items.many", "vm"):
            row = None if kind.startswith("iod.constraint") else row_of(finding.rule)
            self._add(node, tag, row, attempt - 1)
            return True
        if kind == "iod.constraint.value" and tag & 0xFFFF_FF00 == 0x0028_1100:
            node.add_new(tag, "US", [256, 0, 8])
            node.add_new(tag + 0x100, "OW", bytes(256))
            return True
        if kind == "iod.constraint.value":
            node.add_new(tag, _written_as(dictionary.vr_of(tag)), self._constrained(finding, tag))
            return True
        return self._replace(kind, node, tag)

    def _replace(self, kind: str, node: Any, tag: int) -> bool:
        """Set the value that a consistency rule requires; return whether that was possible."""
        if kind in ("conditional.forbidden", "frames.shared", "iod.constraint.forbidden"):
            node._discard(tag)
        elif kind == "frames.vectors":
            node.add_new("FrameIncrementPointer", "AT", 0x0018_1063)
            node.add_new("FrameTime", "DS", "1")
        elif kind == "code.value":
            node.CodeValue, node.CodingSchemeDesignator = "121311", "DCM"
        elif kind == "palette.complete":
            descriptor = tag - 0x100 if tag & 0xFF00 == 0x1200 else tag
            node.add_new(descriptor, "US", [256, 0, 16])
            node.add_new(descriptor + 0x100, "OW", bytes(512))
        elif kind == "dimension.organization":
            node.add_new(tag, "UI", self.dataset.DimensionOrganizationSequence[0].DimensionOrganizationUID)
        elif kind == "dimension.group-pointer":
            node.add_new(tag, "AT", 0x0020_9111)
        elif kind in EXPECTED:
            node.add_new(tag, dictionary.vr_of(tag), EXPECTED[kind])
        elif kind == "reference.listed":
            self.dataset.ReferencedSeriesSequence = [self._series()]
        elif kind == "pixel.samples":
            node.SamplesPerPixel, node.PlanarConfiguration = 3, 0
        elif kind == "count.items" and "ChannelDefinitionSequence" in node:
            node.ChannelDefinitionSequence = [Dataset() for _ in range(node.NumberOfWaveformChannels)]
        elif kind == "waveform.length":
            samples = node.NumberOfWaveformChannels * node.NumberOfWaveformSamples
            node.add_new(tag, "OW", bytes(node.WaveformBitsAllocated // 8 * samples))
        else:
            return False
        return True

    def _series(self) -> Dataset:
        """Return an item of Referenced Series Sequence with all references of the dataset."""
        found = Dataset()
        found.SeriesInstanceUID = "2.25.9999"
        found.ReferencedInstanceSequence = []
        for node in list(_items(self.dataset)):
            if "ReferencedSOPInstanceUID" in node:
                found.ReferencedInstanceSequence.append(Dataset())
                for keyword in ("ReferencedSOPClassUID", "ReferencedSOPInstanceUID"):
                    setattr(found.ReferencedInstanceSequence[-1], keyword, getattr(node, keyword))
        return found

    def _constrained(self, finding: Finding, tag: int) -> Any:
        """Return a value that the constraint of the IOD on an attribute allows."""
        iod = rules.iod_of(str(self.dataset.SOPClassUID))
        assert iod is not None
        tags = "".join(re.findall(r"[0-9A-F]{4}", finding.tag))
        found = [each for each in iod.constraints if each.section == finding.section and each.path]
        limits = next(
            each for each in found if tags.endswith(each.path.lstrip("/?").partition("[")[0].replace(">", ""))
        )
        value = limits.values[0] if limits.values else limits.least if limits.least is not None else limits.most
        return _number(value) if dictionary.vr_of(tag)[:2] in ("US", "SS", "UL", "SL", "FD", "FL") else str(value)

    def _add_group(self, finding: Finding) -> bool:
        tags = [row.tag for row in rules.table(finding.rule.partition("@")[2]).rows if isinstance(row, rules.Attribute)]
        if not tags:
            return False
        iod = rules.iod_of(str(self.dataset.SOPClassUID))
        assert iod is not None
        use = next(use for use in iod.groups if use.table == finding.rule.partition("@")[2])
        keyword = (
            "PerFrameFunctionalGroupsSequence"
            if use.where == "per-frame" or use.name == "Frame Content"
            else "SharedFunctionalGroupsSequence"
        )
        if keyword not in self.dataset:
            self.dataset.add_new(keyword, "SQ", [Dataset()])
        for item in self.dataset[keyword].value:
            self._add(item, tags[0], None, 0)
        return True

    def _add(self, node: Any, tag: int, row: rules.Attribute | None, attempt: int) -> None:
        vr = dictionary.vr_of(tag)
        if vr == "SQ":
            low = row.items[0] if row is not None and row.items else 1
            items = Sequence([Dataset() for _ in range(max(low, 1))])
            if tag not in node._raw or len(node._value(tag)) < max(low, 1) or (row and row.items and row.items[1]):
                node.add_new(tag, "SQ", items)
            return
        node.add_new(tag, _written_as(vr), self._value(tag, vr, row, attempt))

    def _value(self, tag: int, vr: str, row: rules.Attribute | None, attempt: int) -> Any:
        keyword = dictionary.keyword_for_tag(tag)
        terms = [t for t in row.terms if t.condition is None or attempt] if row is not None else []
        value: Any
        if keyword in KNOWN and attempt == 0:
            value = KNOWN[keyword]
        elif terms:
            value = _of_terms(terms, attempt)
        elif vr == "UI":
            self._uids += 1
            value = f"2.25.{self._uids}"
        elif vr == "AT":
            value = 0x0020_9057
        elif vr in TEXT:
            value = TEXT[vr]
        else:
            value = bytes(8) if "OD" in vr or "OV" in vr else bytes(4) if not vr.startswith("US") else 1
        if isinstance(value, bytes):
            return value
        if vr[:2] in ("US", "SS", "UL", "SL", "AT", "FD", "FL"):
            value = [_number(v) for v in value] if isinstance(value, list) else _number(value)
        allowed = multiplicities(dictionary.vm_of(tag))
        low = max(allowed[0].low, 1) if allowed else 1
        values = value if isinstance(value, list) else [value]
        if vr not in ("IS", "DS", "US", "US or SS", "SS", "UL", "SL", "FL", "FD") or keyword not in KNOWN:
            values = values + [values[-1]] * (low - len(values))
        high = allowed[-1].high if allowed else 1
        values = values[:high] if high else values
        return values if dictionary.vm_of(tag) != "1" else values[0]

    def _fit_pixels(self) -> None:
        """Set pixel data of the length that the other attributes require."""
        from dcmgen.validation.consistency.pixels import expected_length
        from dcmgen.validation.context import Context

        ds = self.dataset
        if FLOAT_PIXEL_DATA in ds._raw and (length := expected_length(Context(ds).root, 32)):
            ds.add_new(FLOAT_PIXEL_DATA, "OF", bytes(length))
        if PIXEL_DATA not in ds._raw:
            return
        if BITS_ALLOCATED in ds._raw:
            allocated = int(ds._value(BITS_ALLOCATED))
            stored = int(ds._value(BITS_STORED)) if BITS_STORED in ds._raw else allocated
            if BITS_STORED in ds._raw and stored > allocated:
                ds.add_new(BITS_STORED, "US", allocated)
            if HIGH_BIT in ds._raw:
                ds.add_new(HIGH_BIT, "US", min(stored, allocated) - 1)
        length = expected_length(Context(ds).root)
        if length:
            ds.add_new(PIXEL_DATA, "OW", bytes(length))


def _of_terms(terms: list[rules.Terms], attempt: int) -> Any:
    numbered = sorted({t.value for t in terms if t.value})
    if not numbered:
        every = [v for t in terms for v in t.values]
        return every[attempt % len(every)]
    values = []
    for number in range(1, numbered[-1] + 1):
        every = [v for t in terms if t.value == number for v in t.values]
        values.append(every[attempt % len(every)] if every else "NONE")
    return values


def _number(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    return int(value[:-1], 16) if value.endswith("H") else int(value, 16) if len(value) == 8 else int(float(value))


def _written_as(vr: str) -> str:
    return "OW" if vr in ("OB or OW", "US or OW") else "US" if vr.startswith("US") else vr


def _items(node: Any) -> Iterator[Any]:
    """Yield a dataset and its items, at any depth."""
    yield node
    for tag in list(node._raw):
        if isinstance(items := node._value(tag), Sequence):
            for item in items:
                yield from _items(item)


def _place(dataset: Any, path: str) -> tuple[Any, int] | None:
    steps = _STEP.findall(path)
    if not steps:
        return None
    node = dataset
    for group, element, number in steps[:-1]:
        tag = int(group + element, 16)
        if tag not in node._raw or len(node._value(tag)) <= int(number):
            return None
        node = node._value(tag)[int(number)]
    group, element, _ = steps[-1]
    return node, int(group + element, 16)


def row_of(rule: str) -> rules.Attribute | None:
    """Return the row of a table that the rule of a finding contains."""
    table, _, path = rule.partition("@")[2].partition("/")
    rows: Any = rules.table(table).rows if path else ()
    found = None
    for step in path.split("/"):
        found = next(
            (r for r in rows if isinstance(r, rules.Attribute) and dictionary.keyword_for_tag(r.tag) == step), None
        )
        if found is None:
            return None
        rows = found.rows
    return found


def instance(iod: str) -> Dataset:
    """Return a new conforming instance of an IOD."""
    uid = sop_class(rules.iod(iod))
    assert uid is not None
    return Builder(uid).build()


def instances() -> Iterator[tuple[str, Dataset]]:
    """Yield an instance of every IOD that has a SOP Class."""
    for name in rules.iods():
        iod = rules.iod(name)
        uid = sop_class(iod)
        if uid is not None and iod.kind == "composite":
            yield name, Builder(uid).build()
