# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Measurement Equipment Sequence (0028,7012)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DA_, DT_, LO_, CSn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class MeasurementEquipmentSequenceItem(Item):
    """Item of Measurement Equipment Sequence (0028,7012) (PS3.3 C.32.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """

    __slots__ = ()

    MeasurementFunctions: CSn[Literal["PHOTOMETER", "COLORIMETER", "ILLUMINOMETER"]] = CSn(0x0028_7013)
    """Measurement Functions (0028,7013), VM 1-n (PS3.3 C.32.1)."""
    MeasuredCharacteristics: CSn[Literal["UNIFORMITY", "LUMINANCE", "CHROMATICITY", "ILLUMINANCE"]] = CSn(0x0028_7026)
    """Measured Characteristics (0028,7026), VM 1-n (PS3.3 C.32.1)."""
    MeasurementEquipmentType: CS_[Literal["BUILT_IN_FRONT", "BUILT_IN_BACK", "NEAR_RANGE", "TELESCOPIC"]] = CS_(
        0x0028_7014
    )
    """Measurement Equipment Type (0028,7014), VM 1 (PS3.3 C.32.1)."""
    Manufacturer: LO_ = LO_(0x0008_0070)
    """Manufacturer (0008,0070), VM 1 (PS3.3 C.32.1)."""
    ManufacturerModelName: LO_ = LO_(0x0008_1090)
    """Manufacturer's Model Name (0008,1090), VM 1 (PS3.3 C.32.1)."""
    DeviceSerialNumber: LO_ = LO_(0x0018_1000)
    """Device Serial Number (0018,1000), VM 1 (PS3.3 C.32.1)."""
    DateOfManufacture: DA_ = DA_(0x0018_1204)
    """Date of Manufacture (0018,1204), VM 1 (PS3.3 C.32.1)."""
    DateOfInstallation: DA_ = DA_(0x0018_1205)
    """Date of Installation (0018,1205), VM 1 (PS3.3 C.32.1)."""
    DateTimeOfLastCalibration: DT_ = DT_(0x0018_1202)
    """DateTime of Last Calibration (0018,1202), VM 1 (PS3.3 C.32.1)."""
