# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Corneal Topography Map Series Module."""

from typing import Literal

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import CS, SQ, Items
from dcmgen.model.iod import Module

class CornealTopographyMapSeriesModule(Module):
    """Corneal Topography Map Series Module (PS3.3 C.8.30.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.html#sect_C.8.30.1
    """

    def __init__(
        self,
        /,
        *,
        Modality: Literal["OPM"] = ...,
        BodyPartExamined: Literal["EYE"] = ...,
        ReferencedPerformedProcedureStepSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    Modality: CS[Literal["OPM"]]
    """Modality (0008,0060), CS, VM 1, Type 1.

    Enumerated Values: OPM.

    PS3.3 C.8.30.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.html#sect_C.8.30.1
    """
    ReferencedPerformedProcedureStepSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Performed Procedure Step Sequence (0008,1111), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.30.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.html#sect_C.8.30.1
    """
    BodyPartExamined: CS[Literal["EYE"]]
    """Body Part Examined (0018,0015), CS, VM 1, Type 1.

    Enumerated Values: EYE.

    PS3.3 C.8.30.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.html#sect_C.8.30.1
    """
