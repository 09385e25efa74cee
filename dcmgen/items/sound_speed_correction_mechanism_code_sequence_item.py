# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Sound Speed Correction Mechanism Code Sequence (0018,9832)."""

from __future__ import annotations

from dcmgen.model.fields import FD, SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import CodeSequenceMacro


class SoundSpeedCorrectionMechanismCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Sound Speed Correction Mechanism Code Sequence (0018,9832) (PS3.3 C.8.34.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.4.html
    """

    __slots__ = ()

    ObjectSoundSpeed = FD(0x0018_9833)
    AcousticCouplingMediumSoundSpeed = FD(0x0018_9834)
    ReferencedImageSequence = SQ(0x0008_1140, "ImageSOPInstanceReferenceMacro")
