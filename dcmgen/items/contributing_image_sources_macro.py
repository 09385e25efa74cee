# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Contributing Image Sources Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, US, CSTn, DSn
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class ContributingImageSourcesMacro(Macro):
    """Contributing Image Sources Macro (PS3.3 10.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.11.html
    """

    __slots__ = ()

    Rows: US = US(0x0028_0010)
    """Rows (0028,0010), VM 1, Type 1 (PS3.3 10.11)."""
    Columns: US = US(0x0028_0011)
    """Columns (0028,0011), VM 1, Type 1 (PS3.3 10.11)."""
    BitsStored: US = US(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 10.11)."""
    LossyImageCompression: CS[Literal["00", "01"]] = CS(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 1C (PS3.3 10.11)."""
    LossyImageCompressionRatio: DSn = DSn(0x0028_2112)
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 10.11)."""
    LossyImageCompressionMethod: CSTn[
        Literal[
            "ISO_10918_1",
            "ISO_14495_1",
            "ISO_15444_1",
            "ISO_13818_2",
            "ISO_14496_10",
            "ISO_23008_2",
            "ISO_15444_15",
            "ISO_18181_1",
        ]
    ] = CSTn(0x0028_2114)
    """Lossy Image Compression Method (0028,2114), VM 1-n, Type 1C (PS3.3 10.11)."""
