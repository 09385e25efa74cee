# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Softcopy VOI LUT Sequence (0028,3110)."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, UI, US
from dcmgen.model.iod import Item
from dcmgen.model.parts import ThresholdSequenceMacro, VOILUTMacro


class AdvancedBlendingSequenceSoftcopyVOILUTSequenceItem(VOILUTMacro, Item):
    """Item of Softcopy VOI LUT Sequence (0028,3110) (PS3.3 C.11.33).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html
    """

    __slots__ = ()

    ReferencedImageSequence = SQ(0x0008_1140, "AdvancedBlendingSequenceReferencedImageSequenceItem")


class AdvancedBlendingSequenceItem(ThresholdSequenceMacro, Item):
    """Item of Advanced Blending Sequence (0070,1B01) (PS3.3 C.11.33).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html
    """

    __slots__ = ()

    BlendingInputNumber = US(0x0070_1B02)
    StudyInstanceUID = UI(0x0020_000D)
    SeriesInstanceUID = UI(0x0020_000E)
    ReferencedImageSequence = SQ(0x0008_1140, "AdvancedBlendingSequenceReferencedImageSequenceItem")
    ReferencedSpatialRegistrationSequence = SQ(0x0070_0404, "HierarchicalSOPInstanceReferenceMacro")
    SoftcopyVOILUTSequence = SQ(0x0028_3110, "AdvancedBlendingSequenceSoftcopyVOILUTSequenceItem")
    PaletteColorLookupTableSequence = SQ(0x0048_0120, "PaletteColorLookupTableMacro")
    TimeSeriesBlending = CS(0x0070_1B07)
    GeometryForDisplay = CS(0x0070_1B08)
