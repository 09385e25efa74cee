# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Visual Field Static Perimetry Measurements Series Module."""

from typing import Literal

from dcmgen.items.performed_procedure_step_summary_macro import PerformedProcedureStepSummaryMacro
from dcmgen.items.performed_protocol_code_sequence_item import PerformedProtocolCodeSequenceItem
from dcmgen.items.request_attributes_macro import RequestAttributesMacro, RequestAttributesMacros
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import CS, SQ, DA_Value, Items, LO_Value, SH_Value, ST_Value, TM_Value
from dcmgen.model.iod import Module

class VisualFieldStaticPerimetryMeasurementsSeriesModule(PerformedProcedureStepSummaryMacro, Module):
    """Visual Field Static Perimetry Measurements Series Module (PS3.3 C.8.26.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.html#sect_C.8.26.1
    """

    def __init__(
        self,
        /,
        *,
        Modality: Literal["OPV"] = ...,
        ReferencedPerformedProcedureStepSequence: Items[SOPInstanceReferenceMacro] = ...,
        PerformedProcedureStepStartDate: DA_Value = ...,
        PerformedProcedureStepStartTime: TM_Value = ...,
        PerformedProcedureStepEndDate: DA_Value = ...,
        PerformedProcedureStepEndTime: TM_Value = ...,
        PerformedProcedureStepID: SH_Value = ...,
        PerformedProcedureStepDescription: LO_Value = ...,
        PerformedProtocolCodeSequence: Items[PerformedProtocolCodeSequenceItem] = ...,
        RequestAttributesSequence: Items[RequestAttributesMacro] = ...,
        CommentsOnThePerformedProcedureStep: ST_Value = ...,
    ) -> None: ...
    Modality: CS[Literal["OPV"]]
    """Modality (0008,0060), CS, VM 1, Type 1.

    Enumerated Values: OPV.

    PS3.3 C.8.26.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.html#sect_C.8.26.1
    """
    ReferencedPerformedProcedureStepSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Performed Procedure Step Sequence (0008,1111), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.26.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.html#sect_C.8.26.1
    """
    RequestAttributesSequence: SQ[RequestAttributesMacros, RequestAttributesMacro]
    """Request Attributes Sequence (0040,0275), SQ, VM 1, Type 3.

    PS3.3 C.8.26.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.html#sect_C.8.26.1
    """
