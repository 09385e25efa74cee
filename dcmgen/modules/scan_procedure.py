# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Scan Procedure Module."""

from __future__ import annotations

from dcmgen.model.fields import DT, FD, FD_, IS, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class ScanProcedureModule(Module):
    """Scan Procedure Module (PS3.3 C.8.29.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.29.2.html
    """

    __slots__ = ()

    SurfaceScanAcquisitionTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0080_0001, "CodeSequenceMacro")
    """Surface Scan Acquisition Type Code Sequence (0080,0001), VM 1, Type 1 (PS3.3 C.8.29.2)."""
    SurfaceScanModeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0080_0002, "CodeSequenceMacro")
    """Surface Scan Mode Code Sequence (0080,0002), VM 1, Type 2 (PS3.3 C.8.29.2)."""
    RegistrationMethodCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0080_0003, "CodeSequenceMacro")
    """Registration Method Code Sequence (0080,0003), VM 1, Type 1C (PS3.3 C.8.29.2)."""
    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 C.8.29.2)."""
    AcquisitionNumber: IS = IS(0x0020_0012)
    """Acquisition Number (0020,0012), VM 1, Type 1 (PS3.3 C.8.29.2)."""
    AcquisitionDateTime: DT = DT(0x0008_002A)
    """Acquisition DateTime (0008,002A), VM 1, Type 1 (PS3.3 C.8.29.2)."""
    ShotDurationTime: FD = FD(0x0080_0004)
    """Shot Duration Time (0080,0004), VM 1, Type 1 (PS3.3 C.8.29.2)."""
    ShotOffsetTime: FD_ = FD_(0x0080_0005)
    """Shot Offset Time (0080,0005), VM 1, Type 3 (PS3.3 C.8.29.2)."""
