# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of RT Patient Position Displacement Sequence (300A,0798)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.conceptual_volume_segmentation_reference_and_combination_macro import (
    ConceptualVolumeSegmentationReferenceAndCombinationMacro,
    ConceptualVolumeSegmentationReferenceAndCombinationMacros,
)
from dcmgen.items.patient_support_position_macro import PatientSupportPositionMacro, PatientSupportPositionMacros
from dcmgen.model.fields import LO_, SQ, FDn, FDnValue, Items, LO_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RTPatientPositionDisplacementSequenceItem(Item):
    """Item of RT Patient Position Displacement Sequence (300A,0798) (PS3.3 C.36.2.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.2.html
    """

    def __init__(
        self,
        /,
        *,
        DisplacementMatrix: FDnValue = ...,
        DisplacementReferenceLocationCodeSequence: Items[CodeSequenceMacro] = ...,
        PatientSupportDisplacementSequence: Items[PatientSupportPositionMacro] = ...,
        ConceptualVolumeSequence: Items[ConceptualVolumeSegmentationReferenceAndCombinationMacro] = ...,
        DisplacementReferenceLabel: LO_Value = ...,
    ) -> None: ...
    DisplacementReferenceLabel: LO_
    """Displacement Reference Label (300A,079A), LO, VM 1, Type 3.

    PS3.3 C.36.2.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.2.html
    """
    DisplacementReferenceLocationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Displacement Reference Location Code Sequence (300A,079D), SQ, VM 1, Type 1.

    Codes: CID 9574 Patient Position Displacement Reference Point (Defined, inferred).

    PS3.3 C.36.2.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.2.html
    """
    ConceptualVolumeSequence: SQ[
        ConceptualVolumeSegmentationReferenceAndCombinationMacros,
        ConceptualVolumeSegmentationReferenceAndCombinationMacro,
    ]
    """Conceptual Volume Sequence (3010,0025), SQ, VM 1, Type 2.

    PS3.3 C.36.2.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.2.html
    """
    DisplacementMatrix: FDn
    """Displacement Matrix (300A,079B), FD, VM 16, Type 1.

    PS3.3 C.36.2.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.2.html
    """
    PatientSupportDisplacementSequence: SQ[PatientSupportPositionMacros, PatientSupportPositionMacro]
    """Patient Support Displacement Sequence (300A,079C), SQ, VM 1, Type 2.

    PS3.3 C.36.2.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.2.html
    """

class RTPatientPositionDisplacementSequenceItems(Sequence[RTPatientPositionDisplacementSequenceItem]):
    def add(
        self,
        /,
        *,
        DisplacementMatrix: FDnValue = ...,
        DisplacementReferenceLocationCodeSequence: Items[CodeSequenceMacro] = ...,
        PatientSupportDisplacementSequence: Items[PatientSupportPositionMacro] = ...,
        ConceptualVolumeSequence: Items[ConceptualVolumeSegmentationReferenceAndCombinationMacro] = ...,
        DisplacementReferenceLabel: LO_Value = ...,
    ) -> RTPatientPositionDisplacementSequenceItem: ...
