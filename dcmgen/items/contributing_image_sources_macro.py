# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Contributing Image Sources Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, US, CSTn, DSn
from dcmgen.model.iod import Macro


class ContributingImageSourcesMacro(Macro):
    """Contributing Image Sources Macro (PS3.3 10.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.11.html
    """

    __slots__ = ()

    Rows = US(0x0028_0010)
    Columns = US(0x0028_0011)
    BitsStored = US(0x0028_0101)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    LossyImageCompressionMethod = CSTn(0x0028_2114)
