# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Raw Data Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DA, DT_, IS_, LO_, SQ, TM, UI
from dcmgen.model.iod import Module


class RawDataModule(Module):
    """Raw Data Module (PS3.3 C.19.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.19.html#sect_C.19.1
    """

    __slots__ = ()

    InstanceNumber = IS_(0x0020_0013)
    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
    AcquisitionDateTime = DT_(0x0008_002A)
    ContentLabel = CS_(0x0070_0080)
    ContentDescription = LO_(0x0070_0081)
    ConceptNameCodeSequence = SQ(0x0040_A043, "CodeSequenceMacro")
    ImageLaterality = CS_(0x0020_0062)
    CreatorVersionUID = UI(0x0008_9123)
    ReferencedInstanceSequence = SQ(0x0008_114A, "MRSpectroscopyReferencedInstanceSequenceItem")
