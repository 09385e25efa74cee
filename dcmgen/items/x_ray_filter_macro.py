# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""X-Ray Filter Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class XRayFilterMacro(Macro):
    """X-Ray Filter Macro (PS3.3 C.8.31.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.8.html
    """

    __slots__ = ()

    XRayFilterSequence = SQ(0x0018_9556, "XRayFiltrationMacro")
