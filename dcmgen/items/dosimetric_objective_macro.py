# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Dosimetric Objective Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, SQ, UI
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.dosimetric_objective_parameter_sequence_item import DosimetricObjectiveParameterSequenceItem
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class DosimetricObjectiveMacro(Macro):
    """Dosimetric Objective Macro (PS3.3 C.36.2.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.4
    """

    __slots__ = ()

    DosimetricObjectiveUID: UI = UI(0x3010_006E)
    """Dosimetric Objective UID (3010,006E), VM 1, Type 1 (PS3.3 C.36.2.1.4)."""
    OriginatingSOPInstanceReferenceSequence: SQ[SOPInstanceReferenceMacro] = SQ(
        0x3010_0007, "SOPInstanceReferenceMacro"
    )
    """Originating SOP Instance Reference Sequence (3010,0007), VM 1, Type 1C (PS3.3 C.36.2.1.4)."""
    DosimetricObjectiveTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3010_006D, "CodeSequenceMacro")
    """Dosimetric Objective Type Code Sequence (3010,006D), VM 1, Type 1 (PS3.3 C.36.2.1.4)."""
    DosimetricObjectiveParameterSequence: SQ[DosimetricObjectiveParameterSequenceItem] = SQ(
        0x3010_0070, "DosimetricObjectiveParameterSequenceItem"
    )
    """Dosimetric Objective Parameter Sequence (3010,0070), VM 1, Type 2 (PS3.3 C.36.2.1.4)."""
    AbsoluteDosimetricObjectiveFlag: CS[Literal["YES", "NO"]] = CS(0x3010_0073)
    """Absolute Dosimetric Objective Flag (3010,0073), VM 1, Type 1 (PS3.3 C.36.2.1.4)."""
    DosimetricObjectivePurpose: CS_[Literal["OPTIMIZATION", "EVALUATION", "BOTH"]] = CS_(0x3010_0075)
    """Dosimetric Objective Purpose (3010,0075), VM 1, Type 2 (PS3.3 C.36.2.1.4)."""
