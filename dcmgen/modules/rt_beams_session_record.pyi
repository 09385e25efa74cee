# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Beams Session Record Module."""

from typing import Literal

from dcmgen.items.treatment_session_beam_sequence_item import (
    TreatmentSessionBeamSequenceItem,
    TreatmentSessionBeamSequenceItems,
)
from dcmgen.model.fields import CS, IS_, SQ, IS_Value, Items
from dcmgen.model.iod import Module

class RTBeamsSessionRecordModule(Module):
    """RT Beams Session Record Module (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    def __init__(
        self,
        /,
        *,
        TreatmentSessionBeamSequence: Items[TreatmentSessionBeamSequenceItem] = ...,
        PrimaryDosimeterUnit: Literal["MU", "MINUTE"] = ...,
        NumberOfFractionsPlanned: IS_Value = ...,
        ReferencedFractionGroupNumber: IS_Value = ...,
    ) -> None: ...
    ReferencedFractionGroupNumber: IS_
    """Referenced Fraction Group Number (300C,0022), IS, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    NumberOfFractionsPlanned: IS_
    """Number of Fractions Planned (300A,0078), IS, VM 1, Type 2.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    PrimaryDosimeterUnit: CS[Literal["MU", "MINUTE"]]
    """Primary Dosimeter Unit (300A,00B3), CS, VM 1, Type 1.

    Enumerated Values: MU, MINUTE.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    TreatmentSessionBeamSequence: SQ[TreatmentSessionBeamSequenceItems, TreatmentSessionBeamSequenceItem]
    """Treatment Session Beam Sequence (3008,0020), SQ, VM 1, Type 1.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
