# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Specimen Preparation Sequence (0040,0610)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.content_item_macro import ContentItemMacro, ContentItemMacros
from dcmgen.items.hl7v2_hierarchic_designator_macro import (
    HL7v2HierarchicDesignatorMacro,
    HL7v2HierarchicDesignatorMacros,
)
from dcmgen.items.primary_anatomic_structure_macro import PrimaryAnatomicStructureMacro
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.model.fields import LO, LO_, SQ, UI, UT_, Items, LO_Value, LOValue, UIValue, UT_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SpecimenPreparationSequenceItem(Item):
    """Item of Specimen Preparation Sequence (0040,0610) (PS3.3 C.7.6.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """

    def __init__(
        self,
        /,
        *,
        SpecimenPreparationStepContentItemSequence: Items[ContentItemMacro] = ...,
    ) -> None: ...
    SpecimenPreparationStepContentItemSequence: SQ[ContentItemMacros, ContentItemMacro]
    """Specimen Preparation Step Content Item Sequence (0040,0612), SQ, VM 1, Type 1.

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """

class SpecimenPreparationSequenceItems(Sequence[SpecimenPreparationSequenceItem]):
    def add(
        self,
        /,
        *,
        SpecimenPreparationStepContentItemSequence: Items[ContentItemMacro] = ...,
    ) -> SpecimenPreparationSequenceItem: ...

class SpecimenDescriptionSequenceItem(PrimaryAnatomicStructureMacro, Item):
    """Item of Specimen Description Sequence (0040,0560) (PS3.3 C.7.6.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """

    def __init__(
        self,
        /,
        *,
        SpecimenIdentifier: LOValue = ...,
        SpecimenUID: UIValue = ...,
        SpecimenLocalizationContentItemSequence: Items[ContentItemMacro] = ...,
        IssuerOfTheSpecimenIdentifierSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        SpecimenPreparationSequence: Items[SpecimenPreparationSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        SpecimenTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        SpecimenShortDescription: LO_Value = ...,
        SpecimenDetailedDescription: UT_Value = ...,
    ) -> None: ...
    SpecimenIdentifier: LO
    """Specimen Identifier (0040,0551), LO, VM 1, Type 1.

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """
    IssuerOfTheSpecimenIdentifierSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Issuer of the Specimen Identifier Sequence (0040,0562), SQ, VM 1, Type 2.

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """
    SpecimenUID: UI
    """Specimen UID (0040,0554), UI, VM 1, Type 1.

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """
    SpecimenTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Specimen Type Code Sequence (0040,059A), SQ, VM 1, Type 3.

    Codes: CID 8103 Anatomic Pathology Specimen Type (Baseline).

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """
    SpecimenShortDescription: LO_
    """Specimen Short Description (0040,0600), LO, VM 1, Type 3.

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """
    SpecimenDetailedDescription: UT_
    """Specimen Detailed Description (0040,0602), UT, VM 1, Type 3.

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """
    SpecimenPreparationSequence: SQ[SpecimenPreparationSequenceItems, SpecimenPreparationSequenceItem]
    """Specimen Preparation Sequence (0040,0610), SQ, VM 1, Type 2.

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """
    SpecimenLocalizationContentItemSequence: SQ[ContentItemMacros, ContentItemMacro]
    """Specimen Localization Content Item Sequence (0040,0620), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """

class SpecimenDescriptionSequenceItems(Sequence[SpecimenDescriptionSequenceItem]):
    def add(
        self,
        /,
        *,
        SpecimenIdentifier: LOValue = ...,
        SpecimenUID: UIValue = ...,
        SpecimenLocalizationContentItemSequence: Items[ContentItemMacro] = ...,
        IssuerOfTheSpecimenIdentifierSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        SpecimenPreparationSequence: Items[SpecimenPreparationSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        SpecimenTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        SpecimenShortDescription: LO_Value = ...,
        SpecimenDetailedDescription: UT_Value = ...,
    ) -> SpecimenDescriptionSequenceItem: ...
