# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of MR Imaging Modifier Sequence (0018,9006)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, DS, FD, FD_, SS, FDn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class MRImagingModifierSequenceItem(Item):
    """Item of MR Imaging Modifier Sequence (0018,9006) (PS3.3 C.8.13.5.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.6.html
    """

    __slots__ = ()

    MagnetizationTransfer: CS[Literal["ON_RESONANCE", "OFF_RESONANCE", "NONE"]] = CS(0x0018_9020)
    """Magnetization Transfer (0018,9020), VM 1, Type 1C (PS3.3 C.8.13.5.6)."""
    BloodSignalNulling: CS[Literal["YES", "NO"]] = CS(0x0018_9022)
    """Blood Signal Nulling (0018,9022), VM 1, Type 1C (PS3.3 C.8.13.5.6)."""
    Tagging: CST[Literal["GRID", "LINE", "NONE"]] = CST(0x0018_9028)
    """Tagging (0018,9028), VM 1, Type 1C (PS3.3 C.8.13.5.6)."""
    TagSpacingFirstDimension: FD = FD(0x0018_9030)
    """Tag Spacing First Dimension (0018,9030), VM 1, Type 1C (PS3.3 C.8.13.5.6)."""
    TagSpacingSecondDimension: FD = FD(0x0018_9218)
    """Tag Spacing Second Dimension (0018,9218), VM 1, Type 1C (PS3.3 C.8.13.5.6)."""
    TagAngleFirstAxis: FD = FD(0x0018_9019)
    """Tag Angle First Axis (0018,9019), VM 1, Type 1C (PS3.3 C.8.13.5.6)."""
    TagAngleSecondAxis: SS = SS(0x0018_9219)
    """Tag Angle Second Axis (0018,9219), VM 1, Type 1C (PS3.3 C.8.13.5.6)."""
    TagThickness: FD = FD(0x0018_9035)
    """Tag Thickness (0018,9035), VM 1, Type 1C (PS3.3 C.8.13.5.6)."""
    TaggingDelay: FD_ = FD_(0x0018_9184)
    """Tagging Delay (0018,9184), VM 1, Type 3 (PS3.3 C.8.13.5.6)."""
    TransmitterFrequency: FDn = FDn(0x0018_9098)
    """Transmitter Frequency (0018,9098), VM 1-2, Type 1C (PS3.3 C.8.13.5.6)."""
    PixelBandwidth: DS = DS(0x0018_0095)
    """Pixel Bandwidth (0018,0095), VM 1, Type 1C (PS3.3 C.8.13.5.6)."""
