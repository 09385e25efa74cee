"""All generated classes at run time: imports, instances, lazy loading, and equality with a Dataset."""

from __future__ import annotations

import copy
import inspect
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from dcmgen import Dataset, iods, items, modules
from dcmgen.iods import CTImage, EnhancedCTImage, EnhancedSR
from dcmgen.items import CodeSequenceMacro, ReferencedStudySequenceItem, SOPInstanceReferenceMacro
from dcmgen.model.fields import SQ
from dcmgen.model.iod import IOD, Item, Macro, Module, Typed
from generator import facts
from tests.data import ROOT

PACKAGES = {"iods": (iods, IOD), "modules": (modules, Module), "items": (items, (Item, Macro, Dataset))}


def fresh(code: str) -> list[str]:
    """Return the words that a new process prints."""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.split()


@pytest.mark.parametrize("package", PACKAGES)
def test_every_class_has_instances_with_slots(package: str) -> None:
    module, base = PACKAGES[package]
    assert len(module.__all__) > 100
    for name in module.__all__:
        cls = getattr(module, name)
        assert issubclass(cls, base), name
        made = cls()
        assert not hasattr(made, "__dict__"), name
        assert cls.__slots__ == (), name
        assert 1 <= len((cls.__doc__ or "").splitlines()) <= 40, name


def test_items_of_any_attributes_are_generic() -> None:
    original = CTImage().OriginalAttributesSequence.add(ReasonForTheAttributeModification="CORRECT")
    modified = original.ModifiedAttributesSequence.add(PatientName="Doe^John", EchoTime=5)
    assert type(modified) is Dataset
    assert modified.EchoTime == 5


def test_every_field_agrees_with_the_dictionary() -> None:
    from dcmgen import dictionary

    for name in iods.__all__:
        for keyword, field in getattr(iods, name).fields().items():
            assert dictionary.keyword_for_tag(field.tag) == keyword
            assert dictionary.vr_of(field.tag) == field.VR
            if field.VR != "SQ":
                assert type(field).__name__.endswith("n") == (field.VM != "1"), (name, keyword)


def test_every_item_class_can_be_found() -> None:
    for package, _ in PACKAGES.values():
        for cls in (getattr(package, name) for name in package.__all__ if name != "Dataset"):
            for field in cls.fields().values():
                if isinstance(field, SQ):
                    assert issubclass(field.item, Typed) or field.item is Dataset


def test_there_is_a_class_for_every_iod_module_and_macro() -> None:
    from generator.names import class_name

    found = facts.load(ROOT / "standard")
    assert {class_name(iod.name) for iod in found.iods} == set(iods.__all__)
    assert {class_name(module.name, "Module") for module in found.modules} <= set(modules.__all__)
    macros = {class_name(table.name, "Macro") for table in found.tables if table.kind == "macro"}
    assert macros <= set(items.__all__)


def test_an_iod_has_every_attribute_of_its_modules() -> None:
    """Compare with the facts: the top-level rows of all modules, including those of their macros."""
    found = facts.load(ROOT / "standard")
    tables = {table.id: table for table in found.tables}
    of_module = {module.section: module.tables for module in found.modules}

    def keywords(table: str) -> set[str]:
        rows = [row for row in tables[table].rows if row.depth == 0]
        own = {row.keyword for row in rows if isinstance(row, facts.Attribute)}
        return own.union(*(keywords(row.table) for row in rows if isinstance(row, facts.Include) and row.table))

    from generator.names import class_name

    for iod in found.iods:
        expected = set().union(*(keywords(table) for use in iod.modules for table in of_module[use.section]))
        assert set(getattr(iods, class_name(iod.name)).fields()) == expected


def test_importing_one_iod_imports_no_other() -> None:
    code = "import sys; from dcmgen.iods import CTImage; print(*sorted(sys.modules))"
    loaded = fresh(code)
    assert [name for name in loaded if name.startswith("dcmgen.iods.")] == [
        "dcmgen.iods._index",
        "dcmgen.iods.ct_image",
    ]
    assert not [name for name in loaded if name.startswith(("dcmgen.items.", "dcmgen.modules."))]
    heavy = {"typing", "inspect", "dataclasses", "re", "enum", "datetime", "decimal", "numpy", "attrs", "attr", "lxml"}
    assert not heavy & set(loaded)


def test_item_classes_are_imported_on_first_access() -> None:
    code = (
        "import sys; from dcmgen.iods import CTImage; ct = CTImage(); before = set(sys.modules);"
        "ct.ReferencedStudySequence; print(*(set(sys.modules) - before))"
    )
    assert "dcmgen.items.sop_instance_reference_macro" in fresh(code)


def test_unknown_names() -> None:
    with pytest.raises(AttributeError, match="NoImage"):
        iods.NoImage  # noqa: B018
    with pytest.raises(ImportError):
        from dcmgen.iods import NoImage  # noqa: F401
    assert "CTImage" in dir(iods)


def test_items_that_contain_only_a_macro_have_an_alias() -> None:
    assert ReferencedStudySequenceItem is SOPInstanceReferenceMacro
    assert items.ContentSequenceItem is EnhancedSR().ContentSequence.add().__class__


def test_sop_class_uid_is_set_if_it_is_unique() -> None:
    assert CTImage().SOPClassUID == "1.2.840.10008.5.1.4.1.1.2"
    assert CTImage(SOPClassUID="1.2").SOPClassUID == "1.2"
    assert len(iods.DigitalXRayImage.sop_classes) > 1
    assert "SOPClassUID" not in iods.DigitalXRayImage()


def test_functional_groups_are_those_of_the_iod() -> None:
    enhanced = EnhancedCTImage()
    shared = enhanced.SharedFunctionalGroupsSequence.add()
    frame = enhanced.PerFrameFunctionalGroupsSequence.add()
    assert {"PixelMeasuresSequence", "CTAcquisitionTypeSequence"} <= set(shared.fields())
    assert "FrameContentSequence" in frame.fields()
    assert "FrameContentSequence" not in shared.fields()
    assert not set(iods.Segmentation().SharedFunctionalGroupsSequence.add().fields()) & {"CTAcquisitionTypeSequence"}


def test_mandatory_modules_determine_the_type_of_a_field() -> None:
    # Instance Number is Type 2 in General Image, and Type 1 in Multi-frame Functional Groups
    assert type(iods.LegacyConvertedEnhancedCTImage.InstanceNumber).__name__ == "IS"
    assert type(CTImage.InstanceNumber).__name__ == "IS_"


def test_views_share_the_store() -> None:
    ds = Dataset(SOPClassUID="1.2.840.10008.5.1.4.1.1.2", PatientName="Doe^Jane")
    ds.ReferencedStudySequence = [{"ReferencedSOPInstanceUID": "1.2"}]
    item = ds.ReferencedStudySequence[0]
    ct = ds.typed()
    assert type(ct) is CTImage
    assert ct.ReferencedStudySequence[0] is item
    assert type(item) is SOPInstanceReferenceMacro
    ct.PatientID = "4711"
    ct.ReferencedStudySequence.add(ReferencedSOPInstanceUID="1.3")
    assert ds.PatientID == "4711"
    assert [each.ReferencedSOPInstanceUID for each in ds.ReferencedStudySequence] == ["1.2", "1.3"]
    assert CTImage._view(ds) == ct


def test_typed_needs_a_sop_class_with_an_iod() -> None:
    with pytest.raises(ValueError, match="SOPClassUID"):
        Dataset().typed()
    with pytest.raises(ValueError, match="no IOD"):
        Dataset(SOPClassUID="1.2.3").typed()


def test_pickle_copy_and_compare() -> None:
    ct = CTImage(PatientName="Doe^Jane", PixelSpacing=[0.5, 0.5])
    ct.AnatomicRegionSequence.add(CodeValue="T-A0100").AnatomicRegionModifierSequence.add(CodeMeaning="left")
    for other in (pickle.loads(pickle.dumps(ct)), copy.deepcopy(ct), copy.copy(ct)):
        assert type(other) is CTImage
        assert other == ct
        assert type(other.AnatomicRegionSequence[0]) is type(ct.AnatomicRegionSequence[0])
    other = copy.deepcopy(ct)
    other.AnatomicRegionSequence[0].CodeValue = "other"
    assert other != ct


def test_signature() -> None:
    parameters = inspect.signature(CTImage).parameters
    assert list(parameters) == list(CTImage.fields())
    assert parameters["PatientName"].kind is inspect.Parameter.KEYWORD_ONLY


def test_docstrings_contain_facts_and_their_sections() -> None:
    assert "sect_A.3.html" in (CTImage.__doc__ or "")
    source = Path(inspect.getfile(modules.PatientModule)).with_suffix(".pyi").read_text("utf-8")
    assert '"""Patient\'s Name (0010,0010), PN, VM 1, Type 2.\n' in source
    assert "PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/" in source


def test_from_dict_with_items() -> None:
    ct = CTImage.from_dict({"PatientName": "Doe^Jane", "ProcedureCodeSequence": [{"CodeValue": "1"}]})
    assert type(ct.ProcedureCodeSequence[0]) is CodeSequenceMacro
    assert ct.ProcedureCodeSequence[0].CodeValue == "1"
