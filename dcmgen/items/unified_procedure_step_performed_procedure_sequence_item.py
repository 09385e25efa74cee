# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Unified Procedure Step Performed Procedure Sequence (0074,1216)."""

from __future__ import annotations

from dcmgen.items.content_item_macro import ContentItemMacro
from dcmgen.model.fields import DT_, LO_, SQ, ST_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.actual_human_performers_sequence_item import ActualHumanPerformersSequenceItem
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.referenced_instances_and_access_macro import ReferencedInstancesAndAccessMacro


class UnifiedProcedureStepPerformedProcedureSequenceItem(Item):
    """Item of Unified Procedure Step Performed Procedure Sequence (0074,1216) (PS3.3 C.30.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.3.html
    """

    __slots__ = ()

    ActualHumanPerformersSequence: SQ[ActualHumanPerformersSequenceItem] = SQ(
        0x0040_4035, "ActualHumanPerformersSequenceItem"
    )
    """Actual Human Performers Sequence (0040,4035), VM 1 (PS3.3 C.30.3)."""
    PerformedStationNameCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_4028, "CodeSequenceMacro")
    """Performed Station Name Code Sequence (0040,4028), VM 1 (PS3.3 C.30.3)."""
    PerformedStationClassCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_4029, "CodeSequenceMacro")
    """Performed Station Class Code Sequence (0040,4029), VM 1 (PS3.3 C.30.3)."""
    PerformedStationGeographicLocationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_4030, "CodeSequenceMacro")
    """Performed Station Geographic Location Code Sequence (0040,4030), VM 1 (PS3.3 C.30.3)."""
    PerformedProcedureStepStartDateTime: DT_ = DT_(0x0040_4050)
    """Performed Procedure Step Start DateTime (0040,4050), VM 1 (PS3.3 C.30.3)."""
    PerformedProcedureStepDescription: LO_ = LO_(0x0040_0254)
    """Performed Procedure Step Description (0040,0254), VM 1 (PS3.3 C.30.3)."""
    CommentsOnThePerformedProcedureStep: ST_ = ST_(0x0040_0280)
    """Comments on the Performed Procedure Step (0040,0280), VM 1 (PS3.3 C.30.3)."""
    PerformedWorkitemCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_4019, "CodeSequenceMacro")
    """Performed Workitem Code Sequence (0040,4019), VM 1 (PS3.3 C.30.3)."""
    PerformedProcessingParametersSequence: SQ[
        UnifiedProcedureStepPerformedProcedureSequencePerformedProcessingParametersSequenceItem
    ] = SQ(0x0074_1212, "UnifiedProcedureStepPerformedProcedureSequencePerformedProcessingParametersSequenceItem")
    """Performed Processing Parameters Sequence (0074,1212), VM 1 (PS3.3 C.30.3)."""
    PerformedProcedureStepEndDateTime: DT_ = DT_(0x0040_4051)
    """Performed Procedure Step End DateTime (0040,4051), VM 1 (PS3.3 C.30.3)."""
    OutputInformationSequence: SQ[ReferencedInstancesAndAccessMacro] = SQ(
        0x0040_4033, "ReferencedInstancesAndAccessMacro"
    )
    """Output Information Sequence (0040,4033), VM 1 (PS3.3 C.30.3)."""


class UnifiedProcedureStepPerformedProcedureSequencePerformedProcessingParametersSequenceItem(ContentItemMacro, Item):
    """Item of Performed Processing Parameters Sequence (0074,1212) (PS3.3 C.30.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.3.html
    """

    __slots__ = ()

    ContentItemModifierSequence: SQ[ContentItemMacro] = SQ(0x0040_0441, "ContentItemMacro")
    """Content Item Modifier Sequence (0040,0441), VM 1 (PS3.3 C.30.3)."""
