# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Source Image Corneal Processed Data Sequence (0046,0244)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL, FLn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class SourceImageCornealProcessedDataSequenceItem(Item):
    """Item of Source Image Corneal Processed Data Sequence (0046,0244) (PS3.3 C.8.30.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """

    __slots__ = ()

    CornealPointLocation: FLn = FLn(0x0046_0247)
    """Corneal Point Location (0046,0247), VM 3, Type 1 (PS3.3 C.8.30.3)."""
    CornealPointEstimated: CS[Literal["Y", "N"]] = CS(0x0046_0248)
    """Corneal Point Estimated (0046,0248), VM 1, Type 1 (PS3.3 C.8.30.3)."""
    AxialPower: FL = FL(0x0046_0249)
    """Axial Power (0046,0249), VM 1, Type 1 (PS3.3 C.8.30.3)."""
    TangentialPower: FL = FL(0x0046_0250)
    """Tangential Power (0046,0250), VM 1, Type 1 (PS3.3 C.8.30.3)."""
    RefractivePower: FL = FL(0x0046_0251)
    """Refractive Power (0046,0251), VM 1, Type 1 (PS3.3 C.8.30.3)."""
    RelativeElevation: FL = FL(0x0046_0252)
    """Relative Elevation (0046,0252), VM 1, Type 1 (PS3.3 C.8.30.3)."""
    CornealWavefront: FL = FL(0x0046_0253)
    """Corneal Wavefront (0046,0253), VM 1, Type 1 (PS3.3 C.8.30.3)."""
