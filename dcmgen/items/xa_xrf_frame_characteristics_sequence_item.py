# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of XA/XRF Frame Characteristics Sequence (0018,9412)."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SQ, ST_
from dcmgen.model.iod import Item


class XAXRFFrameCharacteristicsSequenceItem(Item):
    """Item of XA/XRF Frame Characteristics Sequence (0018,9412) (PS3.3 C.8.19.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.html#sect_C.8.19.6.1
    """

    __slots__ = ()

    DerivationDescription = ST_(0x0008_2111)
    DerivationCodeSequence = SQ(0x0008_9215, "CodeSequenceMacro")
    AcquisitionDeviceProcessingDescription = LO_(0x0018_1400)
    AcquisitionDeviceProcessingCode = LO_(0x0018_1401)
