# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Enhanced RT Series Module."""

from typing import Literal

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import CS, DA, IS, SQ, TM, UI_, DAValue, ISValue, Items, TMValue, UI_Value
from dcmgen.model.iod import Module

class EnhancedRTSeriesModule(Module):
    """Enhanced RT Series Module (PS3.3 C.36.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.3.html
    """

    def __init__(
        self,
        /,
        *,
        SeriesDate: DAValue = ...,
        SeriesTime: TMValue = ...,
        Modality: Literal["RTINTENT", "RTRAD", "RTSEGANN", "PLAN"] = ...,
        SeriesNumber: ISValue = ...,
        ReferencedPerformedProcedureStepSequence: Items[SOPInstanceReferenceMacro] = ...,
        TreatmentSessionUID: UI_Value = ...,
    ) -> None: ...
    Modality: CS[Literal["RTINTENT", "RTRAD", "RTSEGANN", "PLAN"]]
    """Modality (0008,0060), CS, VM 1, Type 1.

    Enumerated Values: RTINTENT, RTRAD, RTSEGANN, PLAN.

    PS3.3 C.36.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.3.html
    """
    SeriesNumber: IS
    """Series Number (0020,0011), IS, VM 1, Type 1.

    PS3.3 C.36.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.3.html
    """
    SeriesDate: DA
    """Series Date (0008,0021), DA, VM 1, Type 1.

    PS3.3 C.36.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.3.html
    """
    SeriesTime: TM
    """Series Time (0008,0031), TM, VM 1, Type 1.

    PS3.3 C.36.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.3.html
    """
    ReferencedPerformedProcedureStepSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Performed Procedure Step Sequence (0008,1111), SQ, VM 1, Type 1C.

    Required if a condition that cannot be checked (workflow) applies and Instance-Level Referenced Performed
    Procedure Step Sequence is absent. Not allowed otherwise.

    PS3.3 C.36.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.3.html
    """
    TreatmentSessionUID: UI_
    """Treatment Session UID (300A,0700), UI, VM 1, Type 3.

    PS3.3 C.36.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.3.html
    """
