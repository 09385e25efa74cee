# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Procedure Step Progress Information Sequence (0074,1002)."""

from __future__ import annotations

from dcmgen.items.content_item_macro import ContentItemMacro
from dcmgen.model.fields import DS_, DT_, LO_, LT_, SQ, ST_, UR_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class ProcedureStepProgressInformationSequenceItem(Item):
    """Item of Procedure Step Progress Information Sequence (0074,1002) (PS3.3 C.30.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.html#sect_C.30.1
    """

    __slots__ = ()

    ProcedureStepProgress: DS_ = DS_(0x0074_1004)
    """Procedure Step Progress (0074,1004), VM 1 (PS3.3 C.30.1)."""
    ProcedureStepProgressDescription: ST_ = ST_(0x0074_1006)
    """Procedure Step Progress Description (0074,1006), VM 1 (PS3.3 C.30.1)."""
    ProcedureStepProgressParametersSequence: SQ[ProcedureStepProgressParametersSequenceItem] = SQ(
        0x0074_1007, "ProcedureStepProgressParametersSequenceItem"
    )
    """Procedure Step Progress Parameters Sequence (0074,1007), VM 1 (PS3.3 C.30.1)."""
    ProcedureStepCommunicationsURISequence: SQ[ProcedureStepCommunicationsURISequenceItem] = SQ(
        0x0074_1008, "ProcedureStepCommunicationsURISequenceItem"
    )
    """Procedure Step Communications URI Sequence (0074,1008), VM 1 (PS3.3 C.30.1)."""
    ProcedureStepCancellationDateTime: DT_ = DT_(0x0040_4052)
    """Procedure Step Cancellation DateTime (0040,4052), VM 1 (PS3.3 C.30.1)."""
    ReasonForCancellation: LT_ = LT_(0x0074_1238)
    """Reason for Cancellation (0074,1238), VM 1 (PS3.3 C.30.1)."""
    ProcedureStepDiscontinuationReasonCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0074_100E, "CodeSequenceMacro")
    """Procedure Step Discontinuation Reason Code Sequence (0074,100E), VM 1 (PS3.3 C.30.1)."""


class ProcedureStepCommunicationsURISequenceItem(Item):
    """Item of Procedure Step Communications URI Sequence (0074,1008) (PS3.3 C.30.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.html#sect_C.30.1
    """

    __slots__ = ()

    ContactURI: UR_ = UR_(0x0074_100A)
    """Contact URI (0074,100A), VM 1 (PS3.3 C.30.1)."""
    ContactDisplayName: LO_ = LO_(0x0074_100C)
    """Contact Display Name (0074,100C), VM 1 (PS3.3 C.30.1)."""


class ProcedureStepProgressParametersSequenceItem(ContentItemMacro, Item):
    """Item of Procedure Step Progress Parameters Sequence (0074,1007) (PS3.3 C.30.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.html#sect_C.30.1
    """

    __slots__ = ()

    ContentItemModifierSequence: SQ[ContentItemMacro] = SQ(0x0040_0441, "ContentItemMacro")
    """Content Item Modifier Sequence (0040,0441), VM 1 (PS3.3 C.30.1)."""
