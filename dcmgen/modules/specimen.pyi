# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Specimen Module."""

from dcmgen.items.alternate_container_identifier_sequence_item import AlternateContainerIdentifierSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.container_component_sequence_item import ContainerComponentSequenceItem
from dcmgen.items.hl7v2_hierarchic_designator_macro import HL7v2HierarchicDesignatorMacro
from dcmgen.items.specimen_description_sequence_item import SpecimenDescriptionSequenceItem
from dcmgen.items.specimen_macro import SpecimenMacro
from dcmgen.model.fields import Items, LO_Value, LOValue
from dcmgen.model.iod import Module

class SpecimenModule(SpecimenMacro, Module):
    """Specimen Module (PS3.3 C.7.6.22).

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
