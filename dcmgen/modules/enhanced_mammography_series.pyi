# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Enhanced Mammography Series Module."""

from typing import Literal

from dcmgen.items.request_attributes_macro import RequestAttributesMacro, RequestAttributesMacros
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import CS, SQ, Items
from dcmgen.model.iod import Module

class EnhancedMammographySeriesModule(Module):
    """Enhanced Mammography Series Module (PS3.3 C.8.11.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.10.html
    """

    def __init__(
        self,
        /,
        *,
        Modality: Literal["MG"] = ...,
        ReferencedPerformedProcedureStepSequence: Items[SOPInstanceReferenceMacro] = ...,
        RequestAttributesSequence: Items[RequestAttributesMacro] = ...,
    ) -> None: ...
    Modality: CS[Literal["MG"]]
    """Modality (0008,0060), CS, VM 1, Type 1.

    Enumerated Values: MG.

    PS3.3 C.8.11.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.10.html
    """
    ReferencedPerformedProcedureStepSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Performed Procedure Step Sequence (0008,1111), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.11.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.10.html
    """
    RequestAttributesSequence: SQ[RequestAttributesMacros, RequestAttributesMacro]
    """Request Attributes Sequence (0040,0275), SQ, VM 1, Type 3.

    PS3.3 C.8.11.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.10.html
    """
