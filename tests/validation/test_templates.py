"""Structured reports against the templates of PS3.16."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator

import pytest

from dcmgen import Dataset, codes, dcmread, rules
from dcmgen.codes import SCT, Code
from dcmgen.errors import UnknownNameError
from dcmgen.validation import Validator
from dcmgen.validation.codes import in_group
from dcmgen.validation.explain import explain
from dcmgen.validation.reports.report import Finding
from dcmgen.validation.templates.explain import number_of, template_table
from tests import data
from tests.validation.sr_documents import (
    NO,
    YES,
    area,
    contains,
    context,
    ct_dose,
    dcm,
    diagnostic_report,
    document,
    item,
    key_objects,
    measurement_group,
    measurement_report,
    modifier,
    number,
    projection_dose,
    radiopharmaceutical_dose,
    region,
)

VALIDATOR = Validator(rules=["template.*", "internal-error"], limit=100)

Path = tuple[int, ...]


def findings(ds: Dataset) -> list[Finding]:
    return list(VALIDATOR.validate(ds).findings)


def rules_of(ds: Dataset) -> list[str]:
    return [finding.rule for finding in findings(ds)]


def segment(name: str, *children: Dataset) -> Dataset:
    return contains("IMAGE", dcm(name), None, *children)


DOCUMENTS: dict[str, Callable[[], Dataset]] = {
    "CT dose": lambda: ct_dose(2),
    "CT dose without the name of the template": lambda: ct_dose(1, ""),
    "projection dose": projection_dose,
    "radiopharmaceutical dose": radiopharmaceutical_dose,
    "key objects": key_objects,
    "planar region": lambda: measurement_report(measurement_group(region(), area())),
    "planar segment": lambda: measurement_report(measurement_group(segment("121214"), segment("121233"), area())),
    "regions of a volume": lambda: measurement_report(measurement_group(region(), region(), area())),
    "segment": lambda: measurement_report(measurement_group(segment("121191"), segment("121233"), area())),
    "no region": lambda: measurement_report(measurement_group(area())),
    "several groups": lambda: measurement_report(measurement_group(region()), measurement_group(area())),
    "text": diagnostic_report,
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_documents_that_conform(name: str) -> None:
    assert [str(each) for each in findings(DOCUMENTS[name]())] == []


# Changes of every content item


def paths(ds: Dataset, above: Path = ()) -> Iterator[Path]:
    for index, child in enumerate(ds.get("ContentSequence", ())):
        yield (*above, index)
        yield from paths(child, (*above, index))


def at(ds: Dataset, path: Path) -> Dataset:
    for index in path:
        ds = ds.ContentSequence[index]
    return ds


def name(ds: Dataset) -> str:
    return str(ds.ConceptNameCodeSequence[0].CodeValue) if "ConceptNameCodeSequence" in ds else ""


def changed(make: Callable[[], Dataset], path: Path, change: Callable[[Dataset, int], None]) -> Dataset:
    ds = make()
    change(at(ds, path[:-1]), path[-1])
    return ds


def remove(parent: Dataset, index: int) -> None:
    del parent.ContentSequence[index]


def change_relationship(parent: Dataset, index: int) -> None:
    child = parent.ContentSequence[index]
    child.RelationshipType = "HAS ACQ CONTEXT" if child.RelationshipType != "HAS ACQ CONTEXT" else "CONTAINS"


def change_value_type(parent: Dataset, index: int) -> None:
    child = parent.ContentSequence[index]
    child.ValueType = "TIME"


def change_unit(parent: Dataset, index: int) -> None:
    parent.ContentSequence[index].MeasuredValueSequence[0].MeasurementUnitsCodeSequence = [Code("furlong", "UCUM", "x")]


def change_value(parent: Dataset, index: int) -> None:
    parent.ContentSequence[index].ConceptCodeSequence = [Code("1", "99X", "x")]


def repeat(parent: Dataset, index: int) -> None:
    parent.ContentSequence.insert(index, copy.deepcopy(parent.ContentSequence[index]))


CT = lambda: ct_dose(1)  # noqa: E731
SAMPLES = {"CT": CT, "projection": projection_dose, "radiopharmaceutical": radiopharmaceutical_dose}
OPTIONAL = {
    "121013",  # Device Observer Name
    "125203",  # Acquisition Protocol
    "113842",  # X-Ray Modulation Type
    "113737",  # Distance Source to Reference Point
    "112011",  # Positioner Primary Angle
    "113748",  # Distance Source to Isocenter
}
"""Concept Names of content items that the documents contain although their rows are optional."""
SHARED = {"113780", "113722", "113725", "113737"}
"""Concept Names of rows that two templates contain at the same level."""
SEVERAL = {
    "CT": {"113854", "113819", "113831"},
    "projection": {"113854", "113706", "113702", "113734", "113748"},
    "radiopharmaceutical": {"113870"},
}
"""Concept Names of rows that can have several content items."""
OBSERVER = {"121005", "121012", "121013"}
"""Concept Names of TID 1002 and TID 1004, which a document can include several times."""


def cases() -> Iterator[tuple[str, Path]]:
    for sample, make in SAMPLES.items():
        for path in paths(make()):
            yield sample, path


CASES = list(cases())


def test_the_samples_are_large_enough() -> None:
    assert len(CASES) > 80


@pytest.mark.parametrize(("sample", "path"), CASES)
def test_a_removed_content_item_is_found(sample: str, path: Path) -> None:
    make = SAMPLES[sample]
    removed = name(at(make(), path))
    found = findings(changed(make, path, remove))
    if removed in OPTIONAL:
        assert found == []
    elif removed == "113732":  # Fluoro Mode is optional, but Pulse Rate requires it
        assert [each.rule for each in found] == ["template.forbidden@TID10003B/6"]
    elif removed in SHARED:
        assert "template.order" not in [each.kind for each in found]
    elif removed == "121005":  # without an observer type, the observer is a person
        assert [each.rule for each in found] == ["template.missing@TID1003/1"]
    else:
        assert "template.missing" in [each.kind for each in found], removed
        assert all("TID" in each.message and each.section.startswith("PS3.16 TID ") for each in found)


@pytest.mark.parametrize(("sample", "path"), CASES)
def test_a_wrong_relationship_is_found(sample: str, path: Path) -> None:
    found = findings(changed(SAMPLES[sample], path, change_relationship))
    assert "template.relationship" in [each.kind for each in found]


@pytest.mark.parametrize(("sample", "path"), CASES)
def test_a_wrong_value_type_is_found(sample: str, path: Path) -> None:
    found = findings(changed(SAMPLES[sample], path, change_value_type))
    assert "template.value-type" in [each.kind for each in found]


@pytest.mark.parametrize(("sample", "path"), CASES)
def test_a_wrong_code_is_found(sample: str, path: Path) -> None:
    child = at(SAMPLES[sample](), path)
    if child.ValueType == "NUM":
        (found,) = findings(changed(SAMPLES[sample], path, change_unit))
        assert found.kind == "template.units"
        assert found.severity == "error"
    elif child.ValueType == "CODE" and name(child) != "410675002":  # the context group of the route is only a baseline
        assert "template.value" in [each.kind for each in findings(changed(SAMPLES[sample], path, change_value))]


@pytest.mark.parametrize(("sample", "path"), CASES)
def test_a_repeated_content_item_is_found(sample: str, path: Path) -> None:
    make = SAMPLES[sample]
    repeated = name(at(make(), path))
    kinds = [each.kind for each in findings(changed(make, path, repeat))]
    several = repeated in SEVERAL[sample] | SHARED | OBSERVER
    assert kinds == [] if several else "template.multiplicity" in kinds, repeated


@pytest.mark.parametrize(
    ("make", "path", "row"),
    [
        (CT, (0,), "TID1002/1"),
        (CT, (7,), "TID10013/1"),
        (CT, (8, 1), "TID10013/3"),
        (CT, (8, 4, 0), "TID10013/8"),
        (projection_dose, (6, 1), "TID10003/3"),
    ],
)
def test_a_swapped_content_item_is_found(make: Callable[[], Dataset], path: Path, row: str) -> None:
    ds = make()
    children = at(ds, path[:-1]).ContentSequence
    index = path[-1]
    children[index], children[index + 1] = copy.deepcopy(children[index + 1]), copy.deepcopy(children[index])
    order = [each for each in findings(ds) if each.kind == "template.order"]
    assert len(order) == 1
    assert order[0].severity == "warning"


def test_order_of_repeated_includes_is_free() -> None:
    ds = ct_dose(1)
    ds.ContentSequence[1:1] = [
        context("CODE", dcm("121005"), dcm("121006")),
        context("PNAME", dcm("121008"), "Doe^Jane"),
    ]
    assert rules_of(ds) == []


# Conditions


def test_if_and_only_if() -> None:
    ds = ct_dose(1)
    event = ds.ContentSequence[8]
    event.ContentSequence[2].ConceptCodeSequence = [dcm("113805")]  # constant angle
    (pitch, time) = findings(ds)
    assert pitch.rule == "template.forbidden@TID10013/12"
    assert pitch.path == "ContentSequence[8].ContentSequence[4].ContentSequence"
    assert time.rule == "template.forbidden@TID10013/19"


def test_conditions_on_rows_of_other_templates() -> None:
    ds = projection_dose()
    ds.ContentSequence[6].ContentSequence[3].ConceptCodeSequence = [dcm("113611")]  # stationary acquisition
    assert [each.rule for each in findings(ds)] == [
        "template.forbidden@TID10004/3",
        "template.forbidden@TID10004/4",
        "template.forbidden@TID10004/5",
        "template.forbidden@TID10003B/5",
    ]


def test_detector_data_that_are_not_available() -> None:
    ds = projection_dose()
    ds.ContentSequence.insert(5, contains("CODE", dcm("113943"), NO))
    assert "template.forbidden@TID10003/28" in rules_of(ds)
    ds.ContentSequence[5].ConceptCodeSequence = [YES]
    assert rules_of(ds) == []


def dose_check(estimate: float, *more: Dataset) -> Dataset:
    ds = ct_dose(1)
    alert = contains(
        "CONTAINER",
        dcm("113900"),
        None,
        contains("CODE", dcm("113901"), YES),
        contains("CODE", dcm("113902"), NO),
        number("113903", 100, "mGy.cm"),
        number("113905", estimate, "mGy.cm"),
        *more,
    )
    ds.ContentSequence[8].ContentSequence[5].ContentSequence.append(alert)
    return ds


def test_numbers_that_exceed_others() -> None:
    reason = contains("TEXT", dcm("113907"), "text")
    assert rules_of(dose_check(99)) == []
    assert rules_of(dose_check(101)) == ["template.missing@TID1020/1"]
    assert rules_of(dose_check(99, reason)) == ["template.forbidden@TID10015/8"]


def test_exactly_one_of_several_rows() -> None:
    empty = measurement_report(measurement_group(area()))
    empty.ContentSequence[-1].ContentSequence[0].ContentTemplateSequence = [
        Dataset(MappingResource="DCMR", TemplateIdentifier="1410")
    ]
    (missing,) = findings(empty)
    assert missing.message == "Image Region is missing; TID 1410 requires one of rows 5, 5b or 7"
    both = measurement_report(measurement_group(region(), segment("121214"), segment("121233")))
    assert set(rules_of(both)) == {"template.forbidden@TID1410/5", "template.forbidden@TID1410/7"}


def test_any_of_several_rows() -> None:
    ds = measurement_report(measurement_group(area()))
    ds.ContentSequence[-1] = contains(
        "CONTAINER", Code("C0034375", "UMLS", "Qualitative Evaluations"), None, contains("TEXT", dcm("121071"), "text")
    )
    assert rules_of(ds) == []
    del ds.ContentSequence[-1]
    (missing,) = findings(ds)
    assert missing.message == "Imaging Measurements is missing; TID 1500 requires one of rows 6, 10 or 12"


def test_conditions_that_no_object_can_decide() -> None:
    ds = ct_dose(1)
    ds.ContentSequence[7].ContentSequence.append(
        contains("CODE", dcm("113876"), dcm("113859"), item("HAS PROPERTIES", "TEXT", dcm("113878"), "text"))
    )
    assert sorted(rules_of(ds)) == [f"template.missing@TID1021/{row}" for row in (4, 5, 6)]


# Which template


def test_a_document_names_its_template() -> None:
    ds = ct_dose(1, "10001")
    assert "template.missing@TID10002/1" in rules_of(ds)
    ds.ContentTemplateSequence[0].MappingResource = "99OTHER"
    assert rules_of(ds) == [], "the SOP Class then decides"
    ds.ContentTemplateSequence = [Dataset(MappingResource="DCMR", TemplateIdentifier="3000")]
    del ds.ContentSequence[0]
    assert rules_of(ds) == []


def test_a_container_names_its_template() -> None:
    group = measurement_group(region())
    del group.ContentSequence[0]
    group.ContentTemplateSequence = [Dataset(MappingResource="DCMR", TemplateIdentifier="1410")]
    section = contains("CONTAINER", Code("1", "99X", "section"), None, group)
    ds = document("1.2.840.10008.5.1.4.1.1.88.33", Code("2", "99X", "title"), [section])
    (missing,) = findings(ds)
    assert missing.rule == "template.missing@TID1410/2"
    assert missing.path == "ContentSequence[0].ContentSequence[0].ContentSequence"


@pytest.mark.parametrize(
    ("children", "rule"),
    [
        ((region(), segment("121191")), "template.forbidden@TID1411/5"),
        ((segment("121191"),), "template.missing@TID1411/11"),
        ((segment("121214"),), "template.missing@TID1410/8"),
    ],
)
def test_the_template_of_a_measurement_group_is_found_by_its_content(children: tuple[Dataset, ...], rule: str) -> None:
    ds = measurement_report(measurement_group(*copy.deepcopy(children)))
    assert rule in rules_of(ds)


def test_root() -> None:
    ds = key_objects()
    ds.ConceptNameCodeSequence = [Code("1", "99X", "x")]
    (note,) = findings(ds)
    assert (note.rule, note.severity) == ("template.concept@TID2010/1", "note")
    ds = ct_dose(1)
    ds.ConceptNameCodeSequence = [Code("1", "99X", "x")]
    (error,) = findings(ds)
    assert (error.rule, error.severity) == ("template.concept@TID10011/1", "error")


# Key objects


def test_title_modifiers_of_key_objects() -> None:
    best = key_objects("113013")
    assert rules_of(best) == ["template.missing@TID2010/4"]
    best.ContentSequence.insert(0, modifier(dcm("113011"), next(iter(codes.group(7012)))))
    assert rules_of(best) == []
    rejected = key_objects("113001")
    rejected.ContentSequence.insert(0, modifier(dcm("113011"), next(iter(codes.group(7011)))))
    assert rules_of(rejected) == []


def test_a_template_that_is_not_extensible() -> None:
    ds = key_objects()
    ds.ContentSequence.append(contains("NUM", dcm("113733"), (1, "mm")))
    (error,) = findings(ds)
    assert error.rule == "template.unexpected@TID2010/1"
    assert error.message == "KVP (113733, DCM) is not in TID 2010, which is not extensible"
    assert error.url == "https://dicom.nema.org/medical/dicom/current/output/html/part16.html#sect_TID_2010"
    ds.ContentSequence[-1] = context("TEXT", dcm("110119"), "text")  # the template of observers is extensible
    assert rules_of(ds) == []


# Other


def test_codes_of_the_former_scheme() -> None:
    ds = ct_dose(1)
    ds.ContentSequence[0].ConceptCodeSequence = [Code("P5-08000", "SRT", "Computed Tomography X-Ray")]
    assert rules_of(ds) == []
    assert in_group(("373066001", "SCT"), 230)
    assert not in_group(("1", "SCT"), 230)
    assert in_group(("1", "SCT"), 5000) is None, "the codes of the context group are unknown"


def test_a_content_item_that_two_rows_describe() -> None:
    ds = measurement_report(measurement_group(area()))
    ds.ContentSequence[4:4] = [
        context("CODE", dcm("121024"), dcm("121026")),
        context("UIDREF", dcm("121028"), "1.2.3"),
        context("TEXT", dcm("121030"), "fetus"),
    ]
    assert rules_of(ds) == []


def test_relationships_by_reference() -> None:
    reference = Dataset(RelationshipType="INFERRED FROM", ReferencedContentItemIdentifier=[1, 6, 1, 3])
    derived = contains("CONTAINER", dcm("126011"), None, contains("NUM", SCT["42798000"], (3.0, "mm2"), reference))
    ds = measurement_report(measurement_group(area()))
    ds.ContentSequence.append(derived)
    assert rules_of(ds) == []


def test_other_rules_find_all_content_of_a_report_without_a_template() -> None:
    reference = Dataset(RelationshipType="INFERRED FROM", ReferencedContentItemIdentifier=[1, 2])
    children = [contains("TEXT", dcm("121071"), "a", reference), contains("TEXT", dcm("121071"), "b")]
    ds = Dataset(SOPClassUID="1.2.840.10008.5.1.4.1.1.88.33", ValueType="CONTAINER", ContentSequence=children)
    assert not ds.validate(rules=["sr.reference"]).findings


def test_hostile_trees() -> None:
    ds = Dataset(SOPClassUID="1.2.840.10008.5.1.4.1.1.88.59", ValueType="CONTAINER", ContentSequence=[Dataset()])
    assert "internal-error" not in rules_of(ds)
    ds.ContentTemplateSequence = [Dataset()]
    ds.ContentSequence[0].ContentSequence = [Dataset(ReferencedContentItemIdentifier=[1, 1, 1])]
    assert "internal-error" not in rules_of(ds)


# Files


CORPUS = {
    "dcmjs__sample-sr.dcm": [],
    "dcmjs__structured_report.dcm": [],
    # Person Observer Name is a TEXT; the row and current versions of highdicom have PNAME
    "highdicom__sr_document.dcm": ["template.value-type@TID1003/1"],
    "highdicom__sr_document_with_multiple_groups.dcm": [],
    "cornerstone3D__no-pixel-data.dcm": [],
}


@pytest.mark.parametrize("name", CORPUS)
def test_reports_of_the_corpus(name: str) -> None:
    assert rules_of(dcmread(data.corpus() / "files" / name)) == CORPUS[name]


@pytest.mark.parametrize("file", ["reportsi.dcm", "reportsi_with_empty_number_tags.dcm", "test-SR.dcm"])
def test_reports_of_pydicom(file: str) -> None:
    (path,) = [each for each in data.pydicom_files() if each.name == file]
    assert rules_of(dcmread(path)) == []


# Facts and descriptions


def test_facts() -> None:
    template = rules.template("1500")
    assert (template.name, template.extensible, template.ordered, template.root) == (
        "Measurement Report",
        True,
        False,
        True,
    )
    (root,) = template.rows
    assert [row.row for row in root.rows] == ["2", "3", "4", "5", "6", "10", "12"]
    assert rules.templates_of("1.2.840.10008.5.1.4.1.1.88.59") == ("2010",)
    with pytest.raises(KeyError):
        rules.template("1")


def test_table() -> None:
    lines = {line.row: line for line in template_table("10013")}
    assert lines["12"].depth == 2
    assert lines["12"].concept == "Pitch Factor (113828, DCM)"
    assert lines["12"].text == (
        "only if row 4 is Spiral Acquisition (116152004, SCT) or Sequenced Acquisition (113804, DCM); unit {ratio}"
    )
    assert lines["9"].concept == "TID 10014 Scanning Length"
    assert lines["14"].vm == "1-n"
    assert number_of("tid 10013") == number_of("CT Irradiation Event Data") == "10013"
    assert number_of("10013") == number_of("TID 1") == ""
    with pytest.raises(UnknownNameError, match="there are no facts about template '1'"):
        template_table("1")


def test_explanations_contain_the_meanings_of_codes_outside_the_dictionary() -> None:
    """The meanings are those of PS3.16, which no list of codes contains."""
    assert "Row 3: HAS OBS CONTEXT TEXT Time Point (C2348792, UMLS)" in explain("template.missing@TID1502/3")
    assert "Fetus ID (11951-1, LN)" in explain("template.missing@TID1008/4")


def test_explanations_of_rules() -> None:
    text = explain("template.missing@TID2010/4")
    assert "TID 2010, Key Object Selection" in text
    assert "Row 4: HAS CONCEPT MOD CODE Document Title Modifier (113011, DCM)" in text
    assert "row 1 is named Best In Set (113013, DCM)" in text
    with pytest.raises(UnknownNameError, match="TID 2010 has no row '99'"):
        explain("template.missing@TID2010/99")
