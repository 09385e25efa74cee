# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Dosimetric Objective Sequence (3010,006C)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.dosimetric_objective_macro import DosimetricObjectiveMacro
from dcmgen.items.dosimetric_objective_parameter_sequence_item import DosimetricObjectiveParameterSequenceItem
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import CS, UI, Items, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DosimetricObjectiveSequenceItem(DosimetricObjectiveMacro, Item):
    """Item of Dosimetric Objective Sequence (3010,006C) (PS3.3 C.36.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """

    def __init__(
        self,
        /,
        *,
        DosimetricObjectiveEvaluationScope: Literal["CURRENT", "LIFETIME"] = ...,
        DosimetricObjectiveTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        DosimetricObjectiveUID: UIValue = ...,
        AbsoluteDosimetricObjectiveFlag: Literal["YES", "NO"] = ...,
        OriginatingSOPInstanceReferenceSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedConceptualVolumeUID: UIValue = ...,
        DosimetricObjectiveParameterSequence: Items[DosimetricObjectiveParameterSequenceItem] = ...,
        DosimetricObjectivePurpose: Literal["OPTIMIZATION", "EVALUATION", "BOTH", "", None] = ...,
    ) -> None: ...
    ReferencedConceptualVolumeUID: UI
    """Referenced Conceptual Volume UID (3010,000B), UI, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """
    DosimetricObjectiveEvaluationScope: CS[Literal["CURRENT", "LIFETIME"]]
    """Dosimetric Objective Evaluation Scope (3010,0063), CS, VM 1, Type 1.

    Enumerated Values: CURRENT, LIFETIME.

    PS3.3 C.36.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.6.html
    """

class DosimetricObjectiveSequenceItems(Sequence[DosimetricObjectiveSequenceItem]):
    def add(
        self,
        /,
        *,
        DosimetricObjectiveEvaluationScope: Literal["CURRENT", "LIFETIME"] = ...,
        DosimetricObjectiveTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        DosimetricObjectiveUID: UIValue = ...,
        AbsoluteDosimetricObjectiveFlag: Literal["YES", "NO"] = ...,
        OriginatingSOPInstanceReferenceSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedConceptualVolumeUID: UIValue = ...,
        DosimetricObjectiveParameterSequence: Items[DosimetricObjectiveParameterSequenceItem] = ...,
        DosimetricObjectivePurpose: Literal["OPTIMIZATION", "EVALUATION", "BOTH", "", None] = ...,
    ) -> DosimetricObjectiveSequenceItem: ...
