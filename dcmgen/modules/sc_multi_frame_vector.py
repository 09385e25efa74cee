# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""SC Multi-frame Vector Module."""

from __future__ import annotations

from dcmgen.model.fields import DSn, ISn, SHn
from dcmgen.model.iod import Module


class SCMultiFrameVectorModule(Module):
    """SC Multi-frame Vector Module (PS3.3 C.8.6.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.4.html
    """

    __slots__ = ()

    FrameTimeVector = DSn(0x0018_1065)
    PageNumberVector = ISn(0x0018_2001)
    FrameLabelVector = SHn(0x0018_2002)
    FramePrimaryAngleVector = DSn(0x0018_2003)
    FrameSecondaryAngleVector = DSn(0x0018_2004)
    SliceLocationVector = DSn(0x0018_2005)
    DisplayWindowLabelVector = SHn(0x0018_2006)
