"""The facts in ``standard/`` contain every row of the standard, and agree with the XML."""

import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from generator import check, docbook, facts, oracle, summary
from generator.docbook import Document
from generator.facts import Attribute, Facts, Include
from generator.passes import corrections, linking
from generator.reading import part03, part03_iods, part03_rows, standard
from generator.report import Report
from tests import data
from tests.generator.snippets import FixedInterpreter

STANDARD = data.ROOT / "standard"
ADDED = {
    "C.18.4-1": 1,
    "C.18.5-1": 1,
    "F.3-3": 31,
    **Counter(each.table for each in corrections.load(STANDARD / "corrections.toml") for _ in each.add),
}
"""Rows that are not in the XML: sequences inserted by `linking.anchors`, includes of keys of directory records, and
those of corrections."""


@pytest.fixture(scope="module")
def found() -> Facts:
    return facts.load(STANDARD)


@pytest.fixture(scope="module")
def document() -> Document:
    return Document(data.standard() / "part03.xml")


def test_counts_of_the_facts(found: Facts) -> None:
    counts = summary.counts(found)
    structure = {
        name: number
        for name, number in counts.items()
        if not name.startswith(
            ("conditions", "constraints", "lists", "terms", "sequences", "templates", "rows of templates", "unparsed")
        )
    }
    assert structure == {
        "elements": 5355,
        "UIDs": 494,
        "Value Representations": 34,
        "rows on compressed pixels": 52,
        "SOP Classes": 205,
        "actions of de-identification on elements": 656,
        "actions of de-identification on content items": 214,
        "safe private elements": 479,
        "private elements of vendors": 6350,
        "context groups": 1466,
        "codes": 16233,
        "composite IODs": 175,
        "normalized IODs": 16,
        "uses of Modules in composite IODs": 3349,
        "uses of Modules in normalized IODs": 50,
        "uses of functional group macros": 474,
        "Modules that an IOD uses": 402,
        "module tables": 414,
        "macro tables": 338,
        "attribute rows": 8736,
        "include rows": 1599,
        "rows with a Baseline Context Group": 208,
        "rows with a Defined Context Group": 256,
        "of these, with the number of the context group": 344,
        "of these, inferred": 212,
    }


def test_counts_of_conditions_terms_and_items(found: Facts) -> None:
    """Every row of Type 1C or 2C and every usage C has a condition; few of them are unparsed."""
    rows = [row for table in found.tables for row in table.rows if isinstance(row, Attribute)]
    assert all((row.condition is not None) == row.type.endswith("C") for row in rows)
    assert all(use.condition for iod in found.iods for use in (*iod.modules, *iod.groups) if use.usage == "C")
    counts = summary.counts(found)
    totals = Counter[str]()
    for name, number in counts.items():
        if name.startswith("conditions of "):
            totals[name.removeprefix("conditions of ").split(", ")[0]] += number
    assert totals["rows"] == 2065
    unparsed = sum(number for name, number in counts.items() if name.endswith(", unparsed"))
    parsed = sum(number for name, number in counts.items() if name.endswith(", parsed"))
    assert unparsed < 0.05 * (parsed + unparsed)
    assert counts["lists of Enumerated Values"] + counts["lists of Defined Terms"] > 1400
    assert counts["sequences with a number of items"] > 1850


UNUSED = {
    "0000|0002|FFF[CE]": "commands, file meta and delimiters, which are not in modules",
    "0014": "DICONDE",
    "00080058|00081196|0008119[AB]|00404040|0040E012": "responses of services of PS3.4 and PS3.18",
    "00080062|0008041|00080429|00081112|00083002|0020120": "keys of queries and of inventories",
    "007410|007412": "queries and commands of Unified Procedure Steps",
    "0040E00[46]": "keys of a directory record of PS3.3-2018b, which is retired",
    "00221100|00701208|3010001F|30100028": "newer than the document, and no source has a row for it",
}
"""Elements that are not retired but that no table has, by the beginnings of their tags."""


def test_elements_that_no_table_has(found: Facts) -> None:
    used = {row.tag for table in found.tables for row in table.rows if isinstance(row, Attribute)}
    unused = {each.tag for each in found.elements if each.tag not in used and not each.retired and not each.note}
    explained = {beginning: [tag for tag in unused if re.match(beginning, tag)] for beginning in UNUSED}
    assert unused == {tag for tags in explained.values() for tag in tags}
    assert all(explained.values())


def test_sop_classes_of_storage_have_an_iod(found: Facts) -> None:
    """Except retired ones, whose IODs are no longer in PS3.3, those of other standards, and those of 2026.

    The SOP Classes of 2026 for CT images for processing cannot share the IODs of other SOP Classes without a source: a
    typed class such as CTImage sets the SOP Class that is the only one of its IOD.
    """
    iods = {each.uid: each.iod for each in found.sop_classes}
    storage = [
        each for each in found.uids if each.kind == "SOP Class" and each.name.endswith(("Storage", "Processing"))
    ]
    missing = {each.name for each in storage if not each.retired and not iods.get(each.uid)}
    assert {
        name for name in missing if not name.startswith(("DICOS", "Eddy", "Thermography", "Ultrasound Waveform"))
    } == {
        "CT Image Storage - For Processing",
        "Enhanced CT Image Storage - For Processing",
        "Legacy Converted Enhanced CT Image Storage - For Processing",
    }


UNLISTED = {
    "a rule checks the terms": "SpecificCharacterSet|SpecificCharacterSetOfFileSetDescriptorFile|ImageType|FrameType|PatientOrientation|DisplaySetPatientOrientation",
    "PS3.16 has the terms": "BodyPartExamined|IdentifierTypeCode|ContextIdentifier|TemplateIdentifier|ExtendedMatchingMechanisms",
    "the user or the manufacturer chooses the value": "GraphicLayer|OverlayActivationLayer|ContentLabel|LabelStyleSelection|FileSetID"
    "|FileSetDescriptorFileID|ReferencedFileID|AnnotationDisplayFormatID|SmoothingType|PrinterResolutionID|DefaultPrinterResolutionID"
    "|DefaultMagnificationType|OtherMagnificationTypesAvailable|DefaultSmoothingType|OtherSmoothingTypesAvailable|SelectorCSValue"
    "|ScanOptions",
    "no source has the list": "ConfocalMode|TissueLocation|FieldOfViewShape|WaveformAmplifierType|ImpedanceMeasurementCurrentType"
    "|WaveformFilterType|ProtocolDefinedPatientPosition|ReconstructionPipelineType|RTRadiationSetUsage|RTTreatmentFractionCompletionStatus"
    "|RTRadiationUsage|RTRadiationSetDeliveryUsage|InventoryCompletionStatus|RemovedFromOperationalUse|ContainerFileType|CommissioningStatus"
    "|QueryRetrieveLevel|DoseValueInterpretation|OphthalmicAnatomicReferencePointLocalizationType|PhotometricInterpretation|SegmentationType"
    "|Laterality",
}
"""Attributes of VR CS in rows without terms, by the reason."""


def test_attributes_of_vr_cs_without_terms(found: Facts) -> None:
    coded = {each.tag for each in found.elements if "CS" in each.vr}
    rows = [row for table in found.tables for row in table.rows if isinstance(row, Attribute) and row.tag in coded]
    counts = Counter[str]()
    for keyword in (row.keyword for row in rows if not row.terms):
        reasons = [reason for reason, keywords in UNLISTED.items() if re.fullmatch(keywords, keyword)]
        assert len(reasons) == 1, keyword
        counts[reasons[0]] += 1
    page = " ".join((data.ROOT / "docs/coverage.md").read_text(encoding="utf-8").split())
    numbers = [counts[reason] for reason in UNLISTED]
    assert f"{len(rows):,} rows of VR CS, {sum(numbers)} have no list" in page
    assert (
        "{} are checked by a rule, {} have terms of PS3.16, {} have free values, and {} have no known source".format(
            *numbers
        )
        in page
    )


def test_constraints_of_iods(found: Facts) -> None:
    """Most sentences about the content of IODs are understood; the others are counted."""
    counts = summary.counts(found)
    assert counts["constraints of IODs, parsed"] > 340
    assert counts["constraints of IODs, unparsed"] < 15
    constraints = [each for iod in found.iods for each in iod.constraints if each.status == "parsed"]
    assert all(each.path[:1] in ("/", "?") if each.path else each.module for each in constraints)
    assert all(each.values for each in constraints if each.kind == "values")
    modality = {each.values for iod in found.iods for each in iod.constraints if each.path == "/00080060"}
    assert {("ES",), ("ECG",), ("MG",), ("RTRAD",)} <= modality


def test_every_table_has_as_many_rows_as_the_xml(found: Facts, document: Document) -> None:
    tables = {table.id: table for table in found.tables}
    seen = Counter[str]()
    for each in docbook.tables(document.root):
        if part03_rows.columns(each) is None:
            continue
        identifier = docbook.table_id(each)
        rows = len(list(docbook.body(each)))
        if "Example" in docbook.caption(each):
            seen["example"] += 1
            continue
        seen["attributes"] += 1
        assert len(tables[identifier].rows) == rows + ADDED.get(identifier, 0), identifier
    assert seen == {"attributes": 752, "example": 3}
    assert len(tables) == 752


def test_counts_of_rows_by_kind(document: Document) -> None:
    """Counts in tables with the columns "Attribute Name" and "Tag" (tables of keys have the column "Key")."""
    kinds = Counter[str]()
    for each in docbook.tables(document.root):
        if docbook.header(each)[:2] != ["Attribute Name", "Tag"]:
            continue
        kinds["tables"] += 1
        for cells in docbook.body(each):
            name, tag = docbook.text(cells[0]), docbook.text(cells[1])
            if cells[0] is not cells[1] and tag.startswith("("):
                kinds["attributes"] += 1
            elif "Include " in name or "Include" in name or "all other Attributes" in name:
                kinds["includes"] += 1
            else:
                kinds["any Attribute"] += 1
    assert kinds == {"tables": 726, "attributes": 8589, "includes": 1506, "any Attribute": 8}


def test_iods_have_all_rows(found: Facts, document: Document) -> None:
    rows = Counter[str]()
    for each in docbook.tables(document.root):
        rows[part03_iods.kind_of(each)] += len(list(docbook.body(each))) if part03_iods.kind_of(each) else 0
    assert rows["composite"] == sum(len(iod.modules) for iod in found.iods if iod.kind == "composite") == 3349
    assert rows["normalized"] == sum(len(iod.modules) for iod in found.iods if iod.kind == "normalized") == 50
    assert rows["functional groups"] == 445
    # The Enhanced MR Color Image refers to the 29 functional groups of the Enhanced MR Image.
    assert sum(len(iod.groups) for iod in found.iods) == 445 + 29
    basic_directory = [iod for iod in found.iods if not iod.section.startswith(("A.", "B."))]
    assert [(iod.name, iod.section, len(iod.modules)) for iod in basic_directory] == [("Basic Directory", "F.3", 2)]


def test_every_sop_class_for_storage_has_its_iod(found: Facts) -> None:
    iods = {iod.section: iod.name for iod in found.iods}
    names = {each.name: iods.get(each.iod, "") for each in found.sop_classes if not each.retired}
    assert "" not in names.values()
    assert names["CT Image Storage"] == "CT Image"
    assert names["Digital X-Ray Image Storage - For Processing"] == "Digital X-Ray Image"
    assert names["Media Storage Directory Storage"] == "Basic Directory"
    assert names["Modality Performed Procedure Step SOP Class"] == "Modality Performed Procedure Step"
    used = {each.iod for each in found.sop_classes}
    assert [iod.name for iod in found.iods if iod.section not in used] == []


def test_modules_are_identified_by_section(found: Facts) -> None:
    modules = {module.section: module for module in found.modules}
    tables = {table.id for table in found.tables}
    assert len(modules) == len(found.modules)
    assert {use.section for iod in found.iods for use in iod.modules} == modules.keys()
    assert all(set(module.tables) <= tables and module.tables for module in found.modules)
    assert modules["C.7.6.11"].tables == ("C.7-17",)
    assert modules["C.7.6.4b"].name == "Enhanced Contrast/Bolus"


def test_examples_of_facts(found: Facts) -> None:
    tables = {table.id: table for table in found.tables}
    patient = {row.tag: row for row in tables["C.7-1"].rows if isinstance(row, Attribute) and not row.depth}
    assert patient["00100010"].type == patient["00100020"].type == "2"
    assert patient["00101100"].type == "3"
    pixel = oracle.expand(found, tables["C.7-11a"])
    assert pixel["00280002",] == "1"
    assert pixel["00280006",] == "1C"
    groups = {use.macro: use for iod in found.iods if iod.name == "Enhanced CT Image" for use in iod.groups}
    assert (groups["Frame Content"].usage, groups["Frame Content"].where, groups["Frame Content"].table) == (
        "M",
        "per-frame",
        "C.7.6.16-3",
    )
    overlay = [row.tag for row in tables["C.9-2"].rows if isinstance(row, Attribute)]
    assert overlay[0] == "60xx0010"


def test_character_sets(found: Facts) -> None:
    escapes = {(each.term, each.code_element): each.escape for each in found.charsets}
    assert escapes["ISO 2022 IR 87", "G0"] == "1B2442"
    assert escapes["ISO 2022 IR 149", "G1"] == "1B242943"
    assert escapes["ISO_IR 100", "G1"] == ""
    assert {each.term for each in found.charsets if each.multi_byte} >= {
        "ISO_IR 192",
        "GB18030",
        "GBK",
        "ISO 2022 IR 58",
    }
    assert len(found.charsets) == 53


@pytest.mark.slow  # nox -s check does the same
def test_the_facts_agree_with_the_xml(tmp_path: Path) -> None:
    report = standard.read(data.standard(), tmp_path)
    assert not report.failed, report.of("error")
    changed = [
        path.name for path in sorted(tmp_path.iterdir()) if path.read_bytes() != (STANDARD / path.name).read_bytes()
    ]
    assert changed == []


def test_published_markup_is_read(found: Facts) -> None:
    """The excerpt of 2016 does not contain three of the included tables; it has no other errors."""
    document = Document(data.genuine() / "part03_excerpt_2016c.xml")
    report = Report()
    context = part03_rows.Context(document, {each.tag: each for each in found.elements}, FixedInterpreter(), report)
    kinds = kinds_of_tables()
    objects = part03.read(context, kinds)
    excerpt = Facts(elements=found.elements, tables=objects.tables, iods=objects.iods, charsets=objects.charsets)
    excerpt = linking.groups(linking.modules(excerpt, report), report)
    check.tables(excerpt, report)
    missing = [each.text for each in report.of("error")]
    assert missing == [f"included Table {each} is missing" for each in ("10-15", "10.41-1", "C.8-71b")]
    rows = [row for table in objects.tables for row in table.rows]
    assert (len(objects.tables), len(objects.iods), len(objects.charsets)) == (140, 4, 53)
    assert sum(isinstance(row, Attribute) for row in rows) == 1154
    assert sum(isinstance(row, Include) for row in rows) == 185
    assert sum(bool(row.cid and row.cid[1]) for row in rows if isinstance(row, Include)) == 53


def kinds_of_tables() -> dict[str, str]:
    kinds = tomllib.loads((STANDARD / "tables.toml").read_text("utf-8"))
    return {table: kind for kind, tables in kinds.items() for table in tables}
