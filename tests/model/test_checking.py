"""Values that are set in a dataset with a policy (``ds.checking``), against the table of the rules for values."""

from __future__ import annotations

import copy
import pickle
import re
import warnings
from typing import Any

import pytest

from dcmgen import DataElement, Dataset, Sequence, dcmread
from dcmgen.codec.writer import encode_dataset
from dcmgen.errors import ElementTypeError, ElementValueError, KeywordError, ValueWarning
from dcmgen.iods import CTImage, DigitalXRayImage, RTPlan
from dcmgen.items import CodeSequenceMacro, DoseReferenceSequenceItem, RTBeamsBeamSequenceItem
from tests.values.table import MULTIPLICITY, QUERY, REFUSED, ROWS, Row, dataset, keyword_dataset

_RULE = re.compile(r"\((vr\.[\w.]+|vm)\)")


def raised(make: Any, *arguments: Any) -> tuple[str, ...]:
    """The rules that an error names, or ()."""
    try:
        make(*arguments)
    except ElementValueError as error:
        return tuple(_RULE.findall(str(error)))
    return ()


def warned(make: Any, *arguments: Any) -> tuple[str, ...]:
    """The rules that a warning names, or ()."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        make(*arguments)
    assert {warning.category for warning in caught} <= {ValueWarning}
    return tuple(rule for warning in caught for rule in _RULE.findall(str(warning.message)))


@pytest.mark.parametrize("row", ROWS, ids=repr)
def test_values(row: Row) -> None:
    assert raised(dataset, row, "raise") == row.rules
    assert warned(dataset, row, "warn") == row.rules
    assert dataset(row).checking == "off"


@pytest.mark.parametrize(("keyword", "value", "rules"), MULTIPLICITY)
def test_numbers_of_values(keyword: str, value: Any, rules: tuple[str, ...]) -> None:
    assert raised(keyword_dataset, keyword, value, "raise") == rules
    assert warned(keyword_dataset, keyword, value, "warn") == rules


@pytest.mark.parametrize("row", QUERY, ids=repr)
def test_keys_of_queries(row: Row) -> None:
    assert raised(dataset, row, "raise-query") == row.rules
    assert warned(dataset, row, "warn-query") == row.rules


@pytest.mark.parametrize("row", REFUSED, ids=repr)
def test_text_that_is_not_a_number_is_refused_by_every_policy(row: Row) -> None:
    for policy in ("off", "warn", "raise", "raise-query"):
        with pytest.raises(ElementValueError):
            dataset(row, policy)


@pytest.mark.parametrize("make", [Dataset, CTImage])
def test_the_policy_is_the_datasets_own(make: Any) -> None:
    strict = make()
    strict.checking = "raise"
    with pytest.raises(ElementValueError, match=r"^PatientAge \(0010,1010\): AS value '5': an age must be"):
        strict.PatientAge = "5"
    assert "PatientAge" not in strict
    with pytest.raises(ElementValueError, match=r"\(vr\.AS\.form\)\. Write 005Y$"):
        strict.PatientAge = "5y"
    lenient = make()
    assert lenient.checking == ("off" if make is Dataset else "raise")
    lenient.checking = "off"
    lenient.PatientAge = "5"
    careful = make()
    careful.checking = "warn"
    with pytest.warns(ValueWarning, match="PatientAge") as warnings_:
        careful.PatientAge = "5"
    assert careful.PatientAge == "5"
    assert warnings_[0].filename == __file__


def test_a_long_value_is_shortened_and_every_rule_is_named_up_to_three() -> None:
    ds = Dataset()
    ds.checking = "raise"
    with pytest.raises(ElementValueError) as caught:
        ds.ImageType = ["a" * 30, "b", "c", "d", "e"]
    assert len(str(caught.value)) < 400
    assert str(caught.value).count("vr.CS.characters") == 3
    assert "and 2 more" in str(caught.value)


def test_an_element_of_another_dataset_is_checked() -> None:
    lenient = Dataset(Modality="ct")
    strict = Dataset()
    strict.checking = "raise"
    with pytest.raises(ElementValueError, match=r"Write CT$"):
        strict["Modality"] = lenient["Modality"]


def test_copies_keep_the_policy() -> None:
    ds = Dataset()
    ds.checking = "raise-query"
    twin = ds.copy()
    assert twin.checking == "raise-query"
    twin.StudyDate = "20240101-"
    assert twin.StudyDate == "20240101-"


def test_sound_values_pass_checking() -> None:
    ds = Dataset()
    ds.checking = "raise"
    ds.update(
        PatientName="Yamada^Tarou=山田^太郎=やまだ^たろう", PatientID="x" * 64, Modality="CT", StudyDate="20260101", StudyTime="10",
        Rows=65535, RescaleSlope=1 / 3, SeriesNumber=-(2**31), SOPInstanceUID="1.2", PatientAge="005Y", ImageType=["ORIGINAL", "PRIMARY"],
        PixelData=b"1", BeamSequence=[{}], PatientComments="a\\b\r\n", SmallestImagePixelValue=-5, PatientSex="", AcquisitionDateTime="2026",
    )  # fmt: skip
    assert len(ds) == 17


def test_an_unknown_policy() -> None:
    with pytest.raises(ValueError, match=r"'often' is not a policy.*'raise-query'"):
        Dataset().checking = "often"  # type: ignore[assignment]


# ---- typed objects


def _refusal(*arguments: Any) -> str:
    """The message of the error of an assignment ``setattr(*arguments)``, after which the attribute is unchanged."""
    before = dict(arguments[0].items())
    with pytest.raises((ElementValueError, ElementTypeError)) as caught:
        setattr(*arguments)
    assert dict(arguments[0].items()) == before
    return str(caught.value)


@pytest.mark.parametrize(
    ("keyword", "value", "message"),
    [
        ("Rows", 70_000, "70000 is outside the range of US (0 to 65535) (vr.US.range)"),
        ("InstanceNumber", 2**31, "must be in the range -2^31 to 2^31 - 1 (vr.IS.range)"),
        ("PixelSpacing", [0.5, 0.5, 2], "has 3 values, but its VM is 2 (vm)"),
        ("PixelSpacing", "0.5", "has 1 value, but its VM is 2 (vm)"),
        ("ImageOrientationPatient", [1.0] * 5, "has 5 values, but its VM is 6 (vm)"),
        ("PatientID", ["1", "2"], "has 2 values, but its VM is 1 (vm)"),
        ("PatientSex", "MALE", "the standard allows only 'M', 'F', 'O' (term.enumerated)"),
        ("ContentQualification", "PRODUCTS", "(term.enumerated). Write PRODUCT"),
        ("BitsAllocated", 17, "the standard allows only 16 (term.enumerated). Write 16"),
        ("PixelRepresentation", 2, "the standard allows only 0, 1 (term.enumerated)"),
        ("StudyDescription", "a\nb", "does not allow the control character '\\n' (vr.LO.characters)"),
        ("StudyDescription", "a" * 65, "the value has 65 characters; LO allows at most 64"),
        ("StudyDate", "20261301", "the date does not exist (vr.DA.range)"),
        ("SOPInstanceUID", "1.02", "must not have leading zeros (vr.UI.zeros)"),
        ("PatientName", "a^b^c^d^e^f", "has 6 components; PN allows at most 5"),
        ("PatientAge", "5", "an age must be three digits followed by D, W, M or Y"),
    ],
)
def test_a_typed_object_refuses_what_can_never_be_right(keyword: str, value: Any, message: str) -> None:
    ct = CTImage()
    assert message in _refusal(ct, keyword, value)
    with pytest.raises(ElementValueError, match=re.escape(message)):
        CTImage(**{keyword: value})
    ct.checking = "warn"
    with pytest.warns(ValueWarning, match=re.escape(message)) as caught:
        setattr(ct, keyword, value)
    assert caught[0].filename == __file__
    ct.checking = "off"
    setattr(ct, keyword, value)
    generic = Dataset()
    setattr(generic, keyword, value)
    assert generic[keyword] == ct[keyword]


def test_newer_terms_and_defined_terms_are_accepted() -> None:
    ct = CTImage(Modality="NEWER", ImageType=["ORIGINAL", "PRIMARY", "NEWER"], RescaleType="NEWER")
    assert (ct.Modality, ct.ImageType[2], ct.RescaleType) == ("NEWER", "NEWER", "NEWER")


def test_a_value_of_any_list_is_accepted_if_conditions_decide_between_lists() -> None:
    """Digital X-Ray images have several lists of Bits Allocated and Pixel Intensity Relationship."""
    for bits in (8, 16):
        assert DigitalXRayImage(BitsAllocated=bits).BitsAllocated == bits
    with pytest.raises(ElementValueError, match="allows only 8, 16"):
        DigitalXRayImage(BitsAllocated=12)


@pytest.mark.parametrize("value", [None, "", []])
def test_an_attribute_can_be_empty(value: Any) -> None:
    ct = CTImage(PatientSex=value, BitsAllocated=None, PixelSpacing=value, StudyDate=value, PatientName=value)
    assert all(element.is_empty for element in ct if element.keyword != "SOPClassUID")


SETTERS: dict[str, Any] = {
    "attribute": lambda ct: setattr(ct, "PatientSex", "X"),
    "constructor": lambda ct: type(ct)(PatientSex="X"),
    "from_dict": lambda ct: type(ct).from_dict({"PatientSex": "X"}),
    "update": lambda ct: ct.update(PatientSex="X"),
    "add_new": lambda ct: ct.add_new("PatientSex", "CS", "X"),
    "setdefault": lambda ct: ct.setdefault("PatientSex", "X"),
    "add": lambda ct: ct.add(DataElement("PatientSex", "CS", "X")),
    "item": lambda ct: ct.__setitem__("PatientSex", DataElement("PatientSex", "CS", "X")),
}


@pytest.mark.parametrize("name", SETTERS)
def test_every_assignment_is_checked(name: str) -> None:
    ct = CTImage()
    with pytest.raises(ElementValueError, match=r"^PatientSex .*allows only 'M', 'F', 'O'"):
        SETTERS[name](ct)
    assert "PatientSex" not in ct


def test_the_value_of_an_element_is_checked() -> None:
    ct = CTImage(PatientSex="M")
    with pytest.raises(ElementValueError, match="allows only"):
        ct["PatientSex"].value = "X"
    assert ct.PatientSex == "M"


def _wrong() -> RTPlan:
    """A plan with wrong values at two levels, which a policy allowed."""
    plan = RTPlan.from_dict(
        {"PatientSex": "X", "BeamSequence": [{"BeamType": "X", "WedgeSequence": [{"WedgeID": "W" * 17}]}]},
        checking="off",
    )
    del plan["PatientSex"]
    plan.PatientSex = "Y"  # the policy continues to apply
    return plan


def test_reading_copies_pickles_and_models_do_not_check() -> None:
    wrong = _wrong()
    wrong.checking = "raise"
    read = dcmread(encode_dataset(wrong, "1.2.840.10008.1.2.1"), RTPlan, force=True)
    others = [
        read,
        read.copy(),
        copy.deepcopy(read),
        copy.deepcopy(wrong),
        pickle.loads(pickle.dumps(read)),
        pickle.loads(pickle.dumps(wrong)),
        RTPlan.from_json(wrong.to_json()),
        RTPlan.from_xml(wrong.to_xml()),
        RTPlan.from_plain(wrong.to_plain()),
        wrong.typed(),
    ]
    for other in others:
        assert (other.PatientSex, other.BeamSequence[0].BeamType) == ("Y", "X")
        assert other.BeamSequence[0].WedgeSequence[0].WedgeID == "W" * 17
        assert other.checking == "raise"
        with pytest.raises(ElementValueError):
            other.BeamSequence[0].WedgeSequence[0].WedgeID = "W" * 17


def test_items_inherit_the_policy() -> None:
    plan = RTPlan(BeamSequence=[{"BeamName": "1"}])
    read = dcmread(encode_dataset(plan, "1.2.840.10008.1.2.1"), force=True).typed(checking="off")
    assert isinstance(read, RTPlan)
    absent = plan.DoseReferenceSequence
    plan.checking = "off"
    for each in (plan, read, copy.deepcopy(plan), pickle.loads(pickle.dumps(plan))):
        beam = each.BeamSequence[0]
        beam.BeamType = "X"
        beam.WedgeSequence.add(WedgeID="W" * 17).WedgeType = "X"
        each.BeamSequence.append({"BeamType": "X", "WedgeSequence": [{"WedgeType": "X"}]})
        each.BeamSequence.append(Dataset(BeamType="X"))
        each.BeamSequence.append(RTBeamsBeamSequenceItem())
        each.BeamSequence[-1].BeamType = "X"
        assert {item.checking for item in each.BeamSequence} == {"off"}
    absent.add(DoseReferenceUID="X")
    plan.checking = "raise"
    assert {item.checking for item in [*plan.BeamSequence, *absent, *plan.BeamSequence[0].WedgeSequence]} == {"raise"}
    for sequence in (plan.BeamSequence, plan.BeamSequence[0].WedgeSequence, absent, plan.ToleranceTableSequence):
        with pytest.raises(KeywordError):
            sequence.add(Nothing=1)
    with pytest.raises(ElementValueError, match=r"^DoseReferenceSequence\[1\]\.DoseReferenceUID"):
        absent.add(DoseReferenceUID="X")


LONG = "W" * 65
ADDERS: dict[str, Any] = {
    "attribute": lambda ds: setattr(ds.BeamSequence[0], "BeamName", LONG),
    "add": lambda ds: ds.BeamSequence.add(BeamName=LONG),
    "mapping": lambda ds: ds.BeamSequence.append({"BeamName": LONG}),
    "dataset": lambda ds: ds.BeamSequence.append(Dataset(BeamName=LONG)),
    "nested": lambda ds: ds.BeamSequence.append(Dataset(WedgeSequence=[{"WedgeID": LONG}])),
    "sequence": lambda ds: setattr(ds, "BeamSequence", [{"BeamName": LONG}]),
    "element": lambda ds: setattr(ds["BeamSequence"], "value", [{"BeamName": LONG}]),
}


@pytest.mark.parametrize("name", ADDERS)
@pytest.mark.parametrize("read", [False, True])
def test_items_of_a_generic_dataset_inherit_the_policy(name: str, read: bool) -> None:
    ds = Dataset(BeamSequence=[{"BeamName": "1"}])
    if read:
        ds = dcmread(encode_dataset(ds, "1.2.840.10008.1.2.1"), force=True)
    ADDERS[name](copy.deepcopy(ds))
    ds.checking = "raise"
    with pytest.raises(ElementValueError):
        ADDERS[name](ds)
    assert ds == Dataset(BeamSequence=[{"BeamName": "1"}])


ITEMS: list[tuple[Any, str]] = [
    (CodeSequenceMacro(CodeValue="1"), "CodeSequenceMacro"),
    (DoseReferenceSequenceItem(), "DoseReferenceSequenceItem"),
    (CTImage(), "CTImage"),
]


@pytest.mark.parametrize(("item", "name"), ITEMS, ids=[name for _, name in ITEMS])
def test_an_item_of_another_class_is_refused(item: Any, name: str) -> None:
    plan = RTPlan()
    message = rf"^BeamSequence\[0\]: accepts items of RTBeamsBeamSequenceItem, not {name}"
    for refused in (
        lambda: plan.BeamSequence.append(item),
        lambda: plan.BeamSequence.extend([item]),
        lambda: plan.BeamSequence.insert(0, item),
        lambda: setattr(plan, "BeamSequence", [item]),
        lambda: setattr(plan, "BeamSequence", Sequence([item])),
        lambda: plan.update(BeamSequence=[item]),
        lambda: RTPlan(BeamSequence=[item]),
    ):
        with pytest.raises(ElementTypeError, match=message):
            refused()
    assert "BeamSequence" not in plan
    plan.checking = "warn"
    with pytest.warns(ValueWarning, match=message):
        plan.BeamSequence = [item]
    plan.checking = "off"
    plan.BeamSequence.append(item)
    assert [type(each) for each in plan.BeamSequence] == [RTBeamsBeamSequenceItem] * 2


def test_items_with_the_same_attributes_are_accepted() -> None:
    ct, plan = CTImage(), RTPlan()
    reference = plan.ReferencedStudySequence.add(ReferencedSOPInstanceUID="1.2")
    ct.ReferencedStudySequence = [reference]
    ct.ReferencedImageSequence.append(reference)  # another class that has these attributes too
    ct.ReferencedImageSequence.append(Dataset(ReferencedSOPInstanceUID="1.3"))
    ct.ProcedureCodeSequence = [CodeSequenceMacro(CodeValue="1")]
    assert [item.ReferencedSOPInstanceUID for item in ct.ReferencedImageSequence] == ["1.2", "1.3"]


def test_an_error_in_an_item_names_the_item_and_its_class() -> None:
    plan = RTPlan()
    with pytest.raises(
        KeywordError, match=r"^BeamSequence\[1\]\.WedgeSequence\[0\]: WedgeSequenceItem .*mean WedgeType\?"
    ):
        plan.BeamSequence = [{}, {"WedgeSequence": [{"WedgeTyp": "1"}]}]
    with pytest.raises(
        KeywordError, match=r"^ReferencedStudySequence\[0\]: ReferencedStudySequenceItem has no attribute"
    ):
        plan.ReferencedStudySequence.add(Name="1")
    with pytest.raises(KeywordError, match=r"Did you mean BeamName\?"):
        plan.BeamSequence = [{"beamName": "1"}]


def test_values_that_were_read_are_not_checked_when_their_item_is_added() -> None:
    wrong = encode_dataset(Dataset(BeamSequence=[{"BeamType": "X"}]), "1.2.840.10008.1.2.1")
    plan = RTPlan(BeamSequence=dcmread(wrong, force=True).BeamSequence)
    assert plan.BeamSequence[0].BeamType == "X"
    with pytest.raises(ElementValueError, match=r"^BeamSequence\[1\]\.BeamType"):
        plan.BeamSequence.append(Dataset(BeamType="X"))


def test_keys_of_queries_in_a_typed_object() -> None:
    ct = CTImage()
    ct.checking = "raise-query"
    ct.StudyDate = "20260101-"
    ct.PatientSex = '""'
    ct.PatientID = ["1", "2"]
    with pytest.raises(ElementValueError, match="allows only"):
        ct.PatientSex = "X"


def test_a_subclass_is_checked_like_its_base_class() -> None:
    class Mine(CTImage):
        __slots__ = ()

    with pytest.raises(ElementValueError, match="allows only"):
        Mine(PatientSex="X")
