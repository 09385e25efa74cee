# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Fill Style Sequence (0070,0233)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL, OB, USn
from dcmgen.model.iod import Item


class FillStyleSequenceItem(Item):
    """Item of Fill Style Sequence (0070,0233) (PS3.3 C.10.5.1.3.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.14
    """

    __slots__ = ()

    PatternOnColorCIELabValue = USn(0x0070_0251)
    PatternOffColorCIELabValue = USn(0x0070_0252)
    PatternOnOpacity = FL(0x0070_0284)
    PatternOffOpacity = FL(0x0070_0285)
    FillMode = CS(0x0070_0257)
    FillPattern = OB(0x0070_0256)
