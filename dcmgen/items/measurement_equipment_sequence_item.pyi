# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Measurement Equipment Sequence (0028,7012)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.model.fields import CS_, DA_, DT_, LO_, AnyText, CSn, DA_Value, DT_Value, LO_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MeasurementEquipmentSequenceItem(Item):
    """Item of Measurement Equipment Sequence (0028,7012) (PS3.3 C.32.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """

    def __init__(
        self,
        /,
        *,
        Manufacturer: LO_Value = ...,
        ManufacturerModelName: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        DateTimeOfLastCalibration: DT_Value = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        MeasurementFunctions: Iterable[Literal["PHOTOMETER", "COLORIMETER", "ILLUMINOMETER"]] | AnyText | None = ...,
        MeasurementEquipmentType: Literal[
            "BUILT_IN_FRONT", "BUILT_IN_BACK", "NEAR_RANGE", "TELESCOPIC", "", None
        ] = ...,
        MeasuredCharacteristics: Iterable[Literal["UNIFORMITY", "LUMINANCE", "CHROMATICITY", "ILLUMINANCE"]]
        | AnyText
        | None = ...,
    ) -> None: ...
    MeasurementFunctions: CSn[Literal["PHOTOMETER", "COLORIMETER", "ILLUMINOMETER"]]
    """Measurement Functions (0028,7013), CS, VM 1-n.

    Enumerated Values: PHOTOMETER, COLORIMETER, ILLUMINOMETER.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    MeasuredCharacteristics: CSn[Literal["UNIFORMITY", "LUMINANCE", "CHROMATICITY", "ILLUMINANCE"]]
    """Measured Characteristics (0028,7026), CS, VM 1-n.

    Enumerated Values: UNIFORMITY, LUMINANCE, CHROMATICITY, ILLUMINANCE.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    MeasurementEquipmentType: CS_[Literal["BUILT_IN_FRONT", "BUILT_IN_BACK", "NEAR_RANGE", "TELESCOPIC", ""]]
    """Measurement Equipment Type (0028,7014), CS, VM 1.

    Enumerated Values: BUILT_IN_FRONT, BUILT_IN_BACK, NEAR_RANGE, TELESCOPIC.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    Manufacturer: LO_
    """Manufacturer (0008,0070), LO, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    ManufacturerModelName: LO_
    """Manufacturer's Model Name (0008,1090), LO, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    DeviceSerialNumber: LO_
    """Device Serial Number (0018,1000), LO, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    DateOfManufacture: DA_
    """Date of Manufacture (0018,1204), DA, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    DateOfInstallation: DA_
    """Date of Installation (0018,1205), DA, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """
    DateTimeOfLastCalibration: DT_
    """DateTime of Last Calibration (0018,1202), DT, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """

class MeasurementEquipmentSequenceItems(Sequence[MeasurementEquipmentSequenceItem]):
    def add(
        self,
        /,
        *,
        Manufacturer: LO_Value = ...,
        ManufacturerModelName: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        DateTimeOfLastCalibration: DT_Value = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        MeasurementFunctions: Iterable[Literal["PHOTOMETER", "COLORIMETER", "ILLUMINOMETER"]] | AnyText | None = ...,
        MeasurementEquipmentType: Literal[
            "BUILT_IN_FRONT", "BUILT_IN_BACK", "NEAR_RANGE", "TELESCOPIC", "", None
        ] = ...,
        MeasuredCharacteristics: Iterable[Literal["UNIFORMITY", "LUMINANCE", "CHROMATICITY", "ILLUMINANCE"]]
        | AnyText
        | None = ...,
    ) -> MeasurementEquipmentSequenceItem: ...
