# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Intravascular OCT Series Module."""

from typing import Literal

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import CS, IS, SQ, ISValue, Items
from dcmgen.model.iod import Module

class IntravascularOCTSeriesModule(Module):
    """Intravascular OCT Series Module (PS3.3 C.8.27.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.html#sect_C.8.27.1
    """

    def __init__(
        self,
        /,
        *,
        Modality: Literal["IVOCT"] = ...,
        PresentationIntentType: Literal["FOR PRESENTATION", "FOR PROCESSING"] = ...,
        SeriesNumber: ISValue = ...,
        ReferencedPerformedProcedureStepSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    Modality: CS[Literal["IVOCT"]]
    """Modality (0008,0060), CS, VM 1, Type 1.

    Enumerated Values: IVOCT.

    PS3.3 C.8.27.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.html#sect_C.8.27.1
    """
    SeriesNumber: IS
    """Series Number (0020,0011), IS, VM 1, Type 1.

    PS3.3 C.8.27.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.html#sect_C.8.27.1
    """
    ReferencedPerformedProcedureStepSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Performed Procedure Step Sequence (0008,1111), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.27.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.html#sect_C.8.27.1
    """
    PresentationIntentType: CS[Literal["FOR PRESENTATION", "FOR PROCESSING"]]
    """Presentation Intent Type (0008,0068), CS, VM 1, Type 1.

    Enumerated Values: FOR PRESENTATION, FOR PROCESSING.

    PS3.3 C.8.27.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.html#sect_C.8.27.1
    """
