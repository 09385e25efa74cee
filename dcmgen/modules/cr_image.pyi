# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""CR Image Module."""

from typing import Literal

from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.basic_pixel_spacing_calibration_macro import BasicPixelSpacingCalibrationMacro
from dcmgen.items.exposure_index_macro import ExposureIndexMacro
from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.model.fields import (
    CS,
    CS_,
    CST_,
    DS_,
    IS_,
    LO_,
    US_,
    AnyText,
    DS_Value,
    DSn,
    DSnValue,
    IS_Value,
    Items,
    LO_Value,
    LOValue,
    US_Value,
)
from dcmgen.model.iod import Module

class CRImageModule(GeneralAnatomyOptionalMacro, BasicPixelSpacingCalibrationMacro, ExposureIndexMacro, Module):
    """CR Image Module (PS3.3 C.8.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.2
    """

    def __init__(
        self,
        /,
        *,
        PhotometricInterpretation: Literal["MONOCHROME1", "MONOCHROME2"] = ...,
        PixelSpacing: DSnValue = ...,
        PixelSpacingCalibrationDescription: LOValue = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        KVP: DS_Value = ...,
        PlateID: LO_Value = ...,
        DistanceSourceToDetector: DS_Value = ...,
        DistanceSourceToPatient: DS_Value = ...,
        ExposureTime: IS_Value = ...,
        XRayTubeCurrent: IS_Value = ...,
        Exposure: IS_Value = ...,
        ExposureInuAs: IS_Value = ...,
        ImagerPixelSpacing: DSnValue = ...,
        GeneratorPower: IS_Value = ...,
        AcquisitionDeviceProcessingDescription: LO_Value = ...,
        AcquisitionDeviceProcessingCode: LO_Value = ...,
        CassetteOrientation: Literal["LANDSCAPE", "PORTRAIT", "", None] = ...,
        CassetteSize: Literal[
            "18CMX24CM",
            "8INX10IN",
            "24CMX30CM",
            "10INX12IN",
            "30CMX35CM",
            "30CMX40CM",
            "11INX14IN",
            "35CMX35CM",
            "14INX14IN",
            "35CMX43CM",
            "14INX17IN",
            None,
        ]
        | AnyText = ...,
        ExposuresOnPlate: US_Value = ...,
        RelativeXRayExposure: IS_Value = ...,
        ExposureIndex: DS_Value = ...,
        TargetExposureIndex: DS_Value = ...,
        DeviationIndex: DS_Value = ...,
        Sensitivity: DS_Value = ...,
        PixelSpacingCalibrationType: Literal["GEOMETRY", "FIDUCIAL", "", None] = ...,
    ) -> None: ...
    PhotometricInterpretation: CS[Literal["MONOCHROME1", "MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME1, MONOCHROME2.

    PS3.3 C.8.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.2
    """
    KVP: DS_
    """KVP (0018,0060), DS, VM 1, Type 3.

    PS3.3 C.8.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.2
    """
    PlateID: LO_
    """Plate ID (0018,1004), LO, VM 1, Type 3.

    PS3.3 C.8.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.2
    """
    DistanceSourceToDetector: DS_
    """Distance Source to Detector (0018,1110), DS, VM 1, Type 3.

    PS3.3 C.8.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.2
    """
    DistanceSourceToPatient: DS_
    """Distance Source to Patient (0018,1111), DS, VM 1, Type 3.

    PS3.3 C.8.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.2
    """
    ExposureTime: IS_
    """Exposure Time (0018,1150), IS, VM 1, Type 3.

    PS3.3 C.8.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.2
    """
    XRayTubeCurrent: IS_
    """X-Ray Tube Current (0018,1151), IS, VM 1, Type 3.

    PS3.3 C.8.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.2
    """
    Exposure: IS_
    """Exposure (0018,1152), IS, VM 1, Type 3.

    PS3.3 C.8.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.2
    """
    ExposureInuAs: IS_
    """Exposure in µAs (0018,1153), IS, VM 1, Type 3.

    PS3.3 C.8.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.2
    """
    ImagerPixelSpacing: DSn
    """Imager Pixel Spacing (0018,1164), DS, VM 2, Type 3.

    PS3.3 C.8.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.2
    """
    GeneratorPower: IS_
    """Generator Power (0018,1170), IS, VM 1, Type 3.

    PS3.3 C.8.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.2
    """
    AcquisitionDeviceProcessingDescription: LO_
    """Acquisition Device Processing Description (0018,1400), LO, VM 1, Type 3.

    PS3.3 C.8.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.2
    """
    AcquisitionDeviceProcessingCode: LO_
    """Acquisition Device Processing Code (0018,1401), LO, VM 1, Type 3.

    PS3.3 C.8.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.2
    """
    CassetteOrientation: CS_[Literal["LANDSCAPE", "PORTRAIT", ""]]
    """Cassette Orientation (0018,1402), CS, VM 1, Type 3.

    Enumerated Values: LANDSCAPE, PORTRAIT.

    PS3.3 C.8.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.2
    """
    CassetteSize: CST_[
        Literal[
            "18CMX24CM",
            "8INX10IN",
            "24CMX30CM",
            "10INX12IN",
            "30CMX35CM",
            "30CMX40CM",
            "11INX14IN",
            "35CMX35CM",
            "14INX14IN",
            "35CMX43CM",
            "14INX17IN",
        ]
    ]
    """Cassette Size (0018,1403), CS, VM 1, Type 3.

    Defined Terms: 18CMX24CM, 8INX10IN, 24CMX30CM, 10INX12IN, 30CMX35CM, 30CMX40CM, 11INX14IN, 35CMX35CM, 14INX14IN,
    35CMX43CM, 14INX17IN.

    PS3.3 C.8.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.2
    """
    ExposuresOnPlate: US_
    """Exposures on Plate (0018,1404), US, VM 1, Type 3.

    PS3.3 C.8.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.2
    """
    RelativeXRayExposure: IS_
    """Relative X-Ray Exposure (0018,1405), IS, VM 1, Type 3.

    PS3.3 C.8.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.2
    """
    Sensitivity: DS_
    """Sensitivity (0018,6000), DS, VM 1, Type 3.

    PS3.3 C.8.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.2
    """
