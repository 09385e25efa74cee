# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Procedure Step Progress Information Sequence (0074,1002)."""

from __future__ import annotations

from dcmgen.model.fields import DS_, DT_, LO_, LT_, SQ, ST_, UR_
from dcmgen.model.iod import Item
from dcmgen.model.parts import ContentItemMacro


class ProcedureStepProgressInformationSequenceItem(Item):
    """Item of Procedure Step Progress Information Sequence (0074,1002) (PS3.3 C.30.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.html#sect_C.30.1
    """

    __slots__ = ()

    ProcedureStepProgress = DS_(0x0074_1004)
    ProcedureStepProgressDescription = ST_(0x0074_1006)
    ProcedureStepProgressParametersSequence = SQ(0x0074_1007, "ProcedureStepProgressParametersSequenceItem")
    ProcedureStepCommunicationsURISequence = SQ(0x0074_1008, "ProcedureStepCommunicationsURISequenceItem")
    ProcedureStepCancellationDateTime = DT_(0x0040_4052)
    ReasonForCancellation = LT_(0x0074_1238)
    ProcedureStepDiscontinuationReasonCodeSequence = SQ(0x0074_100E, "CodeSequenceMacro")


class ProcedureStepCommunicationsURISequenceItem(Item):
    """Item of Procedure Step Communications URI Sequence (0074,1008) (PS3.3 C.30.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.html#sect_C.30.1
    """

    __slots__ = ()

    ContactURI = UR_(0x0074_100A)
    ContactDisplayName = LO_(0x0074_100C)


class ProcedureStepProgressParametersSequenceItem(ContentItemMacro, Item):
    """Item of Procedure Step Progress Parameters Sequence (0074,1007) (PS3.3 C.30.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.html#sect_C.30.1
    """

    __slots__ = ()

    ContentItemModifierSequence = SQ(0x0040_0441, "ContentItemMacro")
