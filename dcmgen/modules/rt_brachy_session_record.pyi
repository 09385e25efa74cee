# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Brachy Session Record Module."""

from typing import Literal

from dcmgen.items.recorded_source_sequence_item import RecordedSourceSequenceItem, RecordedSourceSequenceItems
from dcmgen.items.treatment_session_application_setup_sequence_item import (
    TreatmentSessionApplicationSetupSequenceItem,
    TreatmentSessionApplicationSetupSequenceItems,
)
from dcmgen.model.fields import CS, CST, IS_, SQ, AnyText, IS_Value, Items
from dcmgen.model.iod import Module

class RTBrachySessionRecordModule(Module):
    """RT Brachy Session Record Module (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    def __init__(
        self,
        /,
        *,
        RecordedSourceSequence: Items[RecordedSourceSequenceItem] = ...,
        TreatmentSessionApplicationSetupSequence: Items[TreatmentSessionApplicationSetupSequenceItem] = ...,
        BrachyTreatmentTechnique: Literal[
            "INTRALUMENARY", "INTRACAVITARY", "INTERSTITIAL", "CONTACT", "INTRAVASCULAR", "PERMANENT"
        ] = ...,
        BrachyTreatmentType: Literal["MANUAL", "HDR", "MDR", "LDR", "PDR"] | AnyText = ...,
        NumberOfFractionsPlanned: IS_Value = ...,
        ReferencedFractionGroupNumber: IS_Value = ...,
    ) -> None: ...
    ReferencedFractionGroupNumber: IS_
    """Referenced Fraction Group Number (300C,0022), IS, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    NumberOfFractionsPlanned: IS_
    """Number of Fractions Planned (300A,0078), IS, VM 1, Type 2.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    BrachyTreatmentTechnique: CS[
        Literal["INTRALUMENARY", "INTRACAVITARY", "INTERSTITIAL", "CONTACT", "INTRAVASCULAR", "PERMANENT"]
    ]
    """Brachy Treatment Technique (300A,0200), CS, VM 1, Type 1.

    Enumerated Values: INTRALUMENARY, INTRACAVITARY, INTERSTITIAL, CONTACT, INTRAVASCULAR, PERMANENT.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    BrachyTreatmentType: CST[Literal["MANUAL", "HDR", "MDR", "LDR", "PDR"]]
    """Brachy Treatment Type (300A,0202), CS, VM 1, Type 1.

    Defined Terms: MANUAL, HDR, MDR, LDR, PDR.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    RecordedSourceSequence: SQ[RecordedSourceSequenceItems, RecordedSourceSequenceItem]
    """Recorded Source Sequence (3008,0100), SQ, VM 1, Type 1.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    TreatmentSessionApplicationSetupSequence: SQ[
        TreatmentSessionApplicationSetupSequenceItems, TreatmentSessionApplicationSetupSequenceItem
    ]
    """Treatment Session Application Setup Sequence (3008,0110), SQ, VM 1, Type 1.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
