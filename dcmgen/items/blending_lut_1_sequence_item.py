# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Blending LUT 1 Sequence (0028,1404)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD, OW, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class BlendingLUT1SequenceItem(Item):
    """Item of Blending LUT 1 Sequence (0028,1404) (PS3.3 C.7.6.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """

    __slots__ = ()

    BlendingLUT1TransferFunction: CS[Literal["CONSTANT", "ALPHA_1", "ALPHA_2", "TABLE"]] = CS(0x0028_1405)
    """Blending LUT 1 Transfer Function (0028,1405), VM 1, Type 1 (PS3.3 C.7.6.23)."""
    BlendingWeightConstant: FD = FD(0x0028_1406)
    """Blending Weight Constant (0028,1406), VM 1, Type 1C (PS3.3 C.7.6.23)."""
    BlendingLookupTableDescriptor: USn = USn(0x0028_1407)
    """Blending Lookup Table Descriptor (0028,1407), VM 3, Type 1C (PS3.3 C.7.6.23)."""
    BlendingLookupTableData: OW = OW(0x0028_1408)
    """Blending Lookup Table Data (0028,1408), VM 1, Type 1C (PS3.3 C.7.6.23)."""
