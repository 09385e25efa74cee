# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Unified Procedure Step Performed Procedure Sequence (0074,1216)."""

from __future__ import annotations

from dcmgen.model.fields import DT_, LO_, SQ, ST_
from dcmgen.model.iod import Item
from dcmgen.model.parts import ContentItemMacro


class UnifiedProcedureStepPerformedProcedureSequenceItem(Item):
    """Item of Unified Procedure Step Performed Procedure Sequence (0074,1216) (PS3.3 C.30.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.3.html
    """

    __slots__ = ()

    ActualHumanPerformersSequence = SQ(0x0040_4035, "ActualHumanPerformersSequenceItem")
    PerformedStationNameCodeSequence = SQ(0x0040_4028, "CodeSequenceMacro")
    PerformedStationClassCodeSequence = SQ(0x0040_4029, "CodeSequenceMacro")
    PerformedStationGeographicLocationCodeSequence = SQ(0x0040_4030, "CodeSequenceMacro")
    PerformedProcedureStepStartDateTime = DT_(0x0040_4050)
    PerformedProcedureStepDescription = LO_(0x0040_0254)
    CommentsOnThePerformedProcedureStep = ST_(0x0040_0280)
    PerformedWorkitemCodeSequence = SQ(0x0040_4019, "CodeSequenceMacro")
    PerformedProcessingParametersSequence = SQ(
        0x0074_1212, "UnifiedProcedureStepPerformedProcedureSequencePerformedProcessingParametersSequenceItem"
    )
    PerformedProcedureStepEndDateTime = DT_(0x0040_4051)
    OutputInformationSequence = SQ(0x0040_4033, "ReferencedInstancesAndAccessMacro")


class UnifiedProcedureStepPerformedProcedureSequencePerformedProcessingParametersSequenceItem(ContentItemMacro, Item):
    """Item of Performed Processing Parameters Sequence (0074,1212) (PS3.3 C.30.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.3.html
    """

    __slots__ = ()

    ContentItemModifierSequence = SQ(0x0040_0441, "ContentItemMacro")
