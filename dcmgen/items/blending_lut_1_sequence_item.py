# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Blending LUT 1 Sequence (0028,1404)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD, OW, USn
from dcmgen.model.iod import Item


class BlendingLUT1SequenceItem(Item):
    """Item of Blending LUT 1 Sequence (0028,1404) (PS3.3 C.7.6.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """

    __slots__ = ()

    BlendingLUT1TransferFunction = CS(0x0028_1405)
    BlendingWeightConstant = FD(0x0028_1406)
    BlendingLookupTableDescriptor = USn(0x0028_1407)
    BlendingLookupTableData = OW(0x0028_1408)
