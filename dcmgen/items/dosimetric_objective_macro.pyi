# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Dosimetric Objective Macro."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.dosimetric_objective_parameter_sequence_item import (
    DosimetricObjectiveParameterSequenceItem,
    DosimetricObjectiveParameterSequenceItems,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import CS, CS_, SQ, UI, Items, UIValue
from dcmgen.model.iod import Macro

class DosimetricObjectiveMacro(Macro):
    """Dosimetric Objective Macro (PS3.3 C.36.2.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.4
    """

    def __init__(
        self,
        /,
        *,
        DosimetricObjectiveTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        DosimetricObjectiveUID: UIValue = ...,
        AbsoluteDosimetricObjectiveFlag: Literal["YES", "NO"] = ...,
        OriginatingSOPInstanceReferenceSequence: Items[SOPInstanceReferenceMacro] = ...,
        DosimetricObjectiveParameterSequence: Items[DosimetricObjectiveParameterSequenceItem] = ...,
        DosimetricObjectivePurpose: Literal["OPTIMIZATION", "EVALUATION", "BOTH", "", None] = ...,
    ) -> None: ...
    DosimetricObjectiveUID: UI
    """Dosimetric Objective UID (3010,006E), UI, VM 1, Type 1.

    PS3.3 C.36.2.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.4
    """
    OriginatingSOPInstanceReferenceSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Originating SOP Instance Reference Sequence (3010,0007), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.2.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.4
    """
    DosimetricObjectiveTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Dosimetric Objective Type Code Sequence (3010,006D), SQ, VM 1, Type 1.

    Codes: CID 9500 Dosimetric Objective Type (Defined, inferred).

    PS3.3 C.36.2.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.4
    """
    DosimetricObjectiveParameterSequence: SQ[
        DosimetricObjectiveParameterSequenceItems, DosimetricObjectiveParameterSequenceItem
    ]
    """Dosimetric Objective Parameter Sequence (3010,0070), SQ, VM 1, Type 2.

    PS3.3 C.36.2.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.4
    """
    AbsoluteDosimetricObjectiveFlag: CS[Literal["YES", "NO"]]
    """Absolute Dosimetric Objective Flag (3010,0073), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.36.2.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.4
    """
    DosimetricObjectivePurpose: CS_[Literal["OPTIMIZATION", "EVALUATION", "BOTH", ""]]
    """Dosimetric Objective Purpose (3010,0075), CS, VM 1, Type 2.

    Enumerated Values: OPTIMIZATION, EVALUATION, BOTH.

    PS3.3 C.36.2.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.4
    """
