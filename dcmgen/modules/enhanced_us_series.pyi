# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Enhanced US Series Module."""

from typing import Literal

from dcmgen.items.performed_protocol_code_sequence_item import (
    PerformedProtocolCodeSequenceItem,
    PerformedProtocolCodeSequenceItems,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import CS, SQ, Items
from dcmgen.model.iod import Module

class EnhancedUSSeriesModule(Module):
    """Enhanced US Series Module (PS3.3 C.8.24.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.html#sect_C.8.24.1
    """

    def __init__(
        self,
        /,
        *,
        Modality: Literal["US", "IVUS"] = ...,
        ReferencedPerformedProcedureStepSequence: Items[SOPInstanceReferenceMacro] = ...,
        PerformedProtocolCodeSequence: Items[PerformedProtocolCodeSequenceItem] = ...,
        PerformedProtocolType: Literal["STAGED", "NON_STAGED"] = ...,
    ) -> None: ...
    Modality: CS[Literal["US", "IVUS"]]
    """Modality (0008,0060), CS, VM 1, Type 1.

    Enumerated Values: US, IVUS.

    PS3.3 C.8.24.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.html#sect_C.8.24.1
    """
    ReferencedPerformedProcedureStepSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Performed Procedure Step Sequence (0008,1111), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.24.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.html#sect_C.8.24.1
    """
    PerformedProtocolCodeSequence: SQ[PerformedProtocolCodeSequenceItems, PerformedProtocolCodeSequenceItem]
    """Performed Protocol Code Sequence (0040,0260), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Codes: CID 12001 Ultrasound Protocol Type (Baseline, inferred).

    PS3.3 C.8.24.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.html#sect_C.8.24.1
    """
    PerformedProtocolType: CS[Literal["STAGED", "NON_STAGED"]]
    """Performed Protocol Type (0040,0261), CS, VM 1, Type 1C.

    Required if Performed Protocol Code Sequence is present. Not allowed otherwise.

    Enumerated Values: STAGED, NON_STAGED.

    PS3.3 C.8.24.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.html#sect_C.8.24.1
    """
