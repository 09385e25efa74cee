# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""General Acquisition Module."""

from __future__ import annotations

from dcmgen.model.fields import DA_, DT_, FD_, IS_, TM_, UI_, UIn
from dcmgen.model.iod import Module


class GeneralAcquisitionModule(Module):
    """General Acquisition Module (PS3.3 C.7.10.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.10.html#sect_C.7.10.1
    """

    __slots__ = ()

    AcquisitionUID: UI_ = UI_(0x0008_0017)
    """Acquisition UID (0008,0017), VM 1, Type 3 (PS3.3 C.7.10.1)."""
    AcquisitionNumber: IS_ = IS_(0x0020_0012)
    """Acquisition Number (0020,0012), VM 1, Type 3 (PS3.3 C.7.10.1)."""
    AcquisitionDate: DA_ = DA_(0x0008_0022)
    """Acquisition Date (0008,0022), VM 1, Type 3 (PS3.3 C.7.10.1)."""
    AcquisitionTime: TM_ = TM_(0x0008_0032)
    """Acquisition Time (0008,0032), VM 1, Type 3 (PS3.3 C.7.10.1)."""
    AcquisitionDateTime: DT_ = DT_(0x0008_002A)
    """Acquisition DateTime (0008,002A), VM 1, Type 3 (PS3.3 C.7.10.1)."""
    AcquisitionDuration: FD_ = FD_(0x0018_9073)
    """Acquisition Duration (0018,9073), VM 1, Type 3 (PS3.3 C.7.10.1)."""
    ImagesInAcquisition: IS_ = IS_(0x0020_1002)
    """Images in Acquisition (0020,1002), VM 1, Type 3 (PS3.3 C.7.10.1)."""
    IrradiationEventUID: UIn = UIn(0x0008_3010)
    """Irradiation Event UID (0008,3010), VM 1-n, Type 3 (PS3.3 C.7.10.1)."""
