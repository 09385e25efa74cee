# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Salvage Session Beam Macro."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import (
    CST,
    CST_,
    DS_,
    IS_,
    LO_,
    SQ,
    ST_,
    US_,
    AnyText,
    DS_Value,
    IS_Value,
    Items,
    LO_Value,
    ST_Value,
    US_Value,
)
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class RTSalvageSessionBeamMacro(Macro):
    """RT Salvage Session Beam Macro (PS3.3 C.36.2.2.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.23.html
    """

    def __init__(
        self,
        /,
        *,
        TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"] | AnyText = ...,
        CurrentFractionNumber: IS_Value = ...,
        TreatmentDeliveryType: Literal[
            "TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP", "VERIFICATION", None
        ]
        | AnyText = ...,
        DeliveredPrimaryMeterset: DS_Value = ...,
        BeamName: LO_Value = ...,
        BeamDescription: ST_Value = ...,
        ClinicalFractionNumber: US_Value = ...,
        RTTreatmentTerminationReasonCodeSequence: Items[CodeSequenceMacro] = ...,
        TreatmentTerminationDescription: ST_Value = ...,
        ReferencedBeamNumber: IS_Value = ...,
        EntityLongLabel: LO_Value = ...,
    ) -> None: ...
    ReferencedBeamNumber: IS_
    """Referenced Beam Number (300C,0006), IS, VM 1, Type 3.

    PS3.3 C.36.2.2.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.23.html
    """
    BeamName: LO_
    """Beam Name (300A,00C2), LO, VM 1, Type 3.

    PS3.3 C.36.2.2.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.23.html
    """
    EntityLongLabel: LO_
    """Entity Long Label (3010,0038), LO, VM 1, Type 3.

    PS3.3 C.36.2.2.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.23.html
    """
    BeamDescription: ST_
    """Beam Description (300A,00C3), ST, VM 1, Type 3.

    PS3.3 C.36.2.2.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.23.html
    """
    CurrentFractionNumber: IS_
    """Current Fraction Number (3008,0022), IS, VM 1, Type 2.

    PS3.3 C.36.2.2.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.23.html
    """
    ClinicalFractionNumber: US_
    """Clinical Fraction Number (300A,0705), US, VM 1, Type 3.

    PS3.3 C.36.2.2.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.23.html
    """
    TreatmentDeliveryType: CST_[
        Literal["TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP", "VERIFICATION"]
    ]
    """Treatment Delivery Type (300A,00CE), CS, VM 1, Type 2.

    Defined Terms: TREATMENT, OPEN_PORTFILM, TRMT_PORTFILM, CONTINUATION, SETUP, VERIFICATION.

    PS3.3 C.36.2.2.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.23.html
    """
    TreatmentTerminationStatus: CST[Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"]]
    """Treatment Termination Status (3008,002A), CS, VM 1, Type 1.

    Defined Terms: NORMAL, OPERATOR, MACHINE, UNKNOWN.

    PS3.3 C.36.2.2.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.23.html
    """
    RTTreatmentTerminationReasonCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """RT Treatment Termination Reason Code Sequence (300A,0715), SQ, VM 1, Type 3.

    Codes: CID 9561 Treatment Termination Reason (Defined, inferred).

    PS3.3 C.36.2.2.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.23.html
    """
    TreatmentTerminationDescription: ST_
    """Treatment Termination Description (300A,0730), ST, VM 1, Type 3.

    PS3.3 C.36.2.2.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.23.html
    """
    DeliveredPrimaryMeterset: DS_
    """Delivered Primary Meterset (3008,0036), DS, VM 1, Type 3.

    PS3.3 C.36.2.2.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.23.html
    """

class RTSalvageSessionBeamMacros(Sequence[RTSalvageSessionBeamMacro]):
    def add(
        self,
        /,
        *,
        TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"] | AnyText = ...,
        CurrentFractionNumber: IS_Value = ...,
        TreatmentDeliveryType: Literal[
            "TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP", "VERIFICATION", None
        ]
        | AnyText = ...,
        DeliveredPrimaryMeterset: DS_Value = ...,
        BeamName: LO_Value = ...,
        BeamDescription: ST_Value = ...,
        ClinicalFractionNumber: US_Value = ...,
        RTTreatmentTerminationReasonCodeSequence: Items[CodeSequenceMacro] = ...,
        TreatmentTerminationDescription: ST_Value = ...,
        ReferencedBeamNumber: IS_Value = ...,
        EntityLongLabel: LO_Value = ...,
    ) -> RTSalvageSessionBeamMacro: ...
