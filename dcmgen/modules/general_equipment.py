# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""General Equipment Module."""

from __future__ import annotations

from dcmgen.model.fields import DA_, DS_, LO_, SH_, SQ, ST_, UI_, DAn, LOn, TMn, UIn, USorSS
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.udi_macro import UDIMacro


class GeneralEquipmentModule(Module):
    """General Equipment Module (PS3.3 C.7.5.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.html#sect_C.7.5.1
    """

    __slots__ = ()

    Manufacturer: LO_ = LO_(0x0008_0070)
    """Manufacturer (0008,0070), VM 1, Type 2 (PS3.3 C.7.5.1)."""
    InstitutionName: LO_ = LO_(0x0008_0080)
    """Institution Name (0008,0080), VM 1, Type 3 (PS3.3 C.7.5.1)."""
    InstitutionAddress: ST_ = ST_(0x0008_0081)
    """Institution Address (0008,0081), VM 1, Type 3 (PS3.3 C.7.5.1)."""
    StationName: SH_ = SH_(0x0008_1010)
    """Station Name (0008,1010), VM 1, Type 3 (PS3.3 C.7.5.1)."""
    InstitutionalDepartmentName: LO_ = LO_(0x0008_1040)
    """Institutional Department Name (0008,1040), VM 1, Type 3 (PS3.3 C.7.5.1)."""
    InstitutionalDepartmentTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1041, "CodeSequenceMacro")
    """Institutional Department Type Code Sequence (0008,1041), VM 1, Type 3 (PS3.3 C.7.5.1)."""
    ManufacturerModelName: LO_ = LO_(0x0008_1090)
    """Manufacturer's Model Name (0008,1090), VM 1, Type 3 (PS3.3 C.7.5.1)."""
    ManufacturerDeviceClassUID: UIn = UIn(0x0018_100B)
    """Manufacturer's Device Class UID (0018,100B), VM 1-n, Type 3 (PS3.3 C.7.5.1)."""
    DeviceSerialNumber: LO_ = LO_(0x0018_1000)
    """Device Serial Number (0018,1000), VM 1, Type 3 (PS3.3 C.7.5.1)."""
    SoftwareVersions: LOn = LOn(0x0018_1020)
    """Software Versions (0018,1020), VM 1-n, Type 3 (PS3.3 C.7.5.1)."""
    GantryID: LO_ = LO_(0x0018_1008)
    """Gantry ID (0018,1008), VM 1, Type 3 (PS3.3 C.7.5.1)."""
    UDISequence: SQ[UDIMacro] = SQ(0x0018_100A, "UDIMacro")
    """UDI Sequence (0018,100A), VM 1, Type 3 (PS3.3 C.7.5.1)."""
    DeviceUID: UI_ = UI_(0x0018_1002)
    """Device UID (0018,1002), VM 1, Type 3 (PS3.3 C.7.5.1)."""
    SpatialResolution: DS_ = DS_(0x0018_1050)
    """Spatial Resolution (0018,1050), VM 1, Type 3 (PS3.3 C.7.5.1)."""
    DateOfManufacture: DA_ = DA_(0x0018_1204)
    """Date of Manufacture (0018,1204), VM 1, Type 3 (PS3.3 C.7.5.1)."""
    DateOfInstallation: DA_ = DA_(0x0018_1205)
    """Date of Installation (0018,1205), VM 1, Type 3 (PS3.3 C.7.5.1)."""
    DateOfLastCalibration: DAn = DAn(0x0018_1200)
    """Date of Last Calibration (0018,1200), VM 1-n, Type 3 (PS3.3 C.7.5.1)."""
    TimeOfLastCalibration: TMn = TMn(0x0018_1201)
    """Time of Last Calibration (0018,1201), VM 1-n, Type 3 (PS3.3 C.7.5.1)."""
    PixelPaddingValue: USorSS = USorSS(0x0028_0120)
    """Pixel Padding Value (0028,0120), VM 1, Type 1C (PS3.3 C.7.5.1)."""
