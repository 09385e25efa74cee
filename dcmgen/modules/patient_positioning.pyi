# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Patient Positioning Module."""

from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem, AnatomicRegionSequenceItems
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.patient_positioning_instruction_sequence_item import (
    PatientPositioningInstructionSequenceItem,
    PatientPositioningInstructionSequenceItems,
)
from dcmgen.items.primary_anatomic_structure_sequence_item import (
    PrimaryAnatomicStructureSequenceItem,
    PrimaryAnatomicStructureSequenceItems,
)
from dcmgen.items.reference_location_macro import ReferenceLocationMacro, ReferenceLocationMacros
from dcmgen.model.fields import CS, LO_, SQ, UI_, CSValue, Items, LO_Value, UI_Value
from dcmgen.model.iod import Module

class PatientPositioningModule(Module):
    """Patient Positioning Module (PS3.3 C.34.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.8.html
    """

    def __init__(
        self,
        /,
        *,
        ProtocolDefinedPatientPosition: CSValue = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        PatientPositioningInstructionSequence: Items[PatientPositioningInstructionSequenceItem] = ...,
        PositioningMethodCodeSequence: Items[CodeSequenceMacro] = ...,
        PositioningLandmarkSequence: Items[ReferenceLocationMacro] = ...,
        TargetFrameOfReferenceUID: UI_Value = ...,
        TargetPositionReferenceIndicator: LO_Value = ...,
    ) -> None: ...
    ProtocolDefinedPatientPosition: CS
    """Protocol Defined Patient Position (0018,9947), CS, VM 1, Type 1.

    PS3.3 C.34.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.8.html
    """
    PatientPositioningInstructionSequence: SQ[
        PatientPositioningInstructionSequenceItems, PatientPositioningInstructionSequenceItem
    ]
    """Patient Positioning Instruction Sequence (0018,991B), SQ, VM 1, Type 3.

    PS3.3 C.34.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.8.html
    """
    PositioningMethodCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Positioning Method Code Sequence (0018,991C), SQ, VM 1, Type 3.

    PS3.3 C.34.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.8.html
    """
    PositioningLandmarkSequence: SQ[ReferenceLocationMacros, ReferenceLocationMacro]
    """Positioning Landmark Sequence (0018,991D), SQ, VM 1, Type 3.

    PS3.3 C.34.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.8.html
    """
    TargetFrameOfReferenceUID: UI_
    """Target Frame of Reference UID (0018,991E), UI, VM 1, Type 3.

    PS3.3 C.34.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.8.html
    """
    TargetPositionReferenceIndicator: LO_
    """Target Position Reference Indicator (0020,103F), LO, VM 1, Type 3.

    PS3.3 C.34.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.8.html
    """
    AnatomicRegionSequence: SQ[AnatomicRegionSequenceItems, AnatomicRegionSequenceItem]
    """Anatomic Region Sequence (0008,2218), SQ, VM 1, Type 2.

    PS3.3 C.34.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.8.html
    """
    PrimaryAnatomicStructureSequence: SQ[PrimaryAnatomicStructureSequenceItems, PrimaryAnatomicStructureSequenceItem]
    """Primary Anatomic Structure Sequence (0008,2228), SQ, VM 1, Type 2.

    PS3.3 C.34.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.8.html
    """
