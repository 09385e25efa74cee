# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Key Object Document Series Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import (
    CS,
    DA_,
    IS,
    LO_,
    SQ,
    TM_,
    UI,
    UI_,
    DA_Value,
    ISValue,
    Items,
    LO_Value,
    TM_Value,
    UI_Value,
    UIValue,
)
from dcmgen.model.iod import Module

class KeyObjectDocumentSeriesModule(Module):
    """Key Object Document Series Module (PS3.3 C.17.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.6.html#sect_C.17.6.1
    """

    def __init__(
        self,
        /,
        *,
        Modality: Literal["KO"] = ...,
        SeriesInstanceUID: UIValue = ...,
        SeriesNumber: ISValue = ...,
        ReferencedPerformedProcedureStepSequence: Items[SOPInstanceReferenceMacro] = ...,
        SeriesDate: DA_Value = ...,
        SeriesTime: TM_Value = ...,
        SeriesDescription: LO_Value = ...,
        SeriesDescriptionCodeSequence: Items[CodeSequenceMacro] = ...,
        ProtocolName: LO_Value = ...,
        TreatmentSessionUID: UI_Value = ...,
    ) -> None: ...
    Modality: CS[Literal["KO"]]
    """Modality (0008,0060), CS, VM 1, Type 1.

    Enumerated Values: KO.

    PS3.3 C.17.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.6.html#sect_C.17.6.1
    """
    SeriesInstanceUID: UI
    """Series Instance UID (0020,000E), UI, VM 1, Type 1.

    PS3.3 C.17.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.6.html#sect_C.17.6.1
    """
    SeriesNumber: IS
    """Series Number (0020,0011), IS, VM 1, Type 1.

    PS3.3 C.17.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.6.html#sect_C.17.6.1
    """
    SeriesDate: DA_
    """Series Date (0008,0021), DA, VM 1, Type 3.

    PS3.3 C.17.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.6.html#sect_C.17.6.1
    """
    SeriesTime: TM_
    """Series Time (0008,0031), TM, VM 1, Type 3.

    PS3.3 C.17.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.6.html#sect_C.17.6.1
    """
    ProtocolName: LO_
    """Protocol Name (0018,1030), LO, VM 1, Type 3.

    PS3.3 C.17.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.6.html#sect_C.17.6.1
    """
    SeriesDescription: LO_
    """Series Description (0008,103E), LO, VM 1, Type 3.

    PS3.3 C.17.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.6.html#sect_C.17.6.1
    """
    SeriesDescriptionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Series Description Code Sequence (0008,103F), SQ, VM 1, Type 3.

    PS3.3 C.17.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.6.html#sect_C.17.6.1
    """
    ReferencedPerformedProcedureStepSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Performed Procedure Step Sequence (0008,1111), SQ, VM 1, Type 2.

    PS3.3 C.17.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.6.html#sect_C.17.6.1
    """
    TreatmentSessionUID: UI_
    """Treatment Session UID (300A,0700), UI, VM 1, Type 3.

    PS3.3 C.17.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.6.html#sect_C.17.6.1
    """
