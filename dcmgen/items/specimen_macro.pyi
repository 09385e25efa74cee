# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Specimen Macro."""

from dcmgen.items.alternate_container_identifier_sequence_item import (
    AlternateContainerIdentifierSequenceItem,
    AlternateContainerIdentifierSequenceItems,
)
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.container_component_sequence_item import (
    ContainerComponentSequenceItem,
    ContainerComponentSequenceItems,
)
from dcmgen.items.hl7v2_hierarchic_designator_macro import (
    HL7v2HierarchicDesignatorMacro,
    HL7v2HierarchicDesignatorMacros,
)
from dcmgen.items.specimen_description_sequence_item import (
    SpecimenDescriptionSequenceItem,
    SpecimenDescriptionSequenceItems,
)
from dcmgen.model.fields import LO, LO_, SQ, Items, LO_Value, LOValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class SpecimenMacro(Macro):
    """Specimen Macro (PS3.3 C.7.6.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """

    def __init__(
        self,
        /,
        *,
        ContainerIdentifier: LOValue = ...,
        SpecimenDescriptionSequence: Items[SpecimenDescriptionSequenceItem] = ...,
        IssuerOfTheContainerIdentifierSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        ContainerTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        AlternateContainerIdentifierSequence: Items[AlternateContainerIdentifierSequenceItem] = ...,
        ContainerDescription: LO_Value = ...,
        ContainerComponentSequence: Items[ContainerComponentSequenceItem] = ...,
    ) -> None: ...
    ContainerIdentifier: LO
    """Container Identifier (0040,0512), LO, VM 1, Type 1.

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """
    IssuerOfTheContainerIdentifierSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Issuer of the Container Identifier Sequence (0040,0513), SQ, VM 1, Type 2.

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """
    AlternateContainerIdentifierSequence: SQ[
        AlternateContainerIdentifierSequenceItems, AlternateContainerIdentifierSequenceItem
    ]
    """Alternate Container Identifier Sequence (0040,0515), SQ, VM 1, Type 3.

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """
    ContainerTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Container Type Code Sequence (0040,0518), SQ, VM 1, Type 2.

    Codes: CID 8101 Container Type (Baseline).

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """
    ContainerDescription: LO_
    """Container Description (0040,051A), LO, VM 1, Type 3.

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """
    ContainerComponentSequence: SQ[ContainerComponentSequenceItems, ContainerComponentSequenceItem]
    """Container Component Sequence (0040,0520), SQ, VM 1, Type 3.

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """
    SpecimenDescriptionSequence: SQ[SpecimenDescriptionSequenceItems, SpecimenDescriptionSequenceItem]
    """Specimen Description Sequence (0040,0560), SQ, VM 1, Type 1.

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """

class SpecimenMacros(Sequence[SpecimenMacro]):
    def add(
        self,
        /,
        *,
        ContainerIdentifier: LOValue = ...,
        SpecimenDescriptionSequence: Items[SpecimenDescriptionSequenceItem] = ...,
        IssuerOfTheContainerIdentifierSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        ContainerTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        AlternateContainerIdentifierSequence: Items[AlternateContainerIdentifierSequenceItem] = ...,
        ContainerDescription: LO_Value = ...,
        ContainerComponentSequence: Items[ContainerComponentSequenceItem] = ...,
    ) -> SpecimenMacro: ...
