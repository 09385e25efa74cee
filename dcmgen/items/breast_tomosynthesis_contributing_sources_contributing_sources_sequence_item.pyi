# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Contributing Sources Sequence (0018,9506)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.contributing_image_sources_macro import ContributingImageSourcesMacro
from dcmgen.items.contributing_sop_instances_reference_sequence_item import (
    ContributingSOPInstancesReferenceSequenceItem,
)
from dcmgen.items.general_contributing_sources_macro import GeneralContributingSourcesMacro
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.model.fields import (
    CST,
    DA,
    SH,
    TM,
    UC_,
    AnyText,
    DA_Value,
    DAValue,
    DSn,
    DSnValue,
    DTValue,
    Items,
    LO_Value,
    LOnValue,
    LOValue,
    PNnValue,
    SHValue,
    TMValue,
    UC_Value,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class BreastTomosynthesisContributingSourcesContributingSourcesSequenceItem(
    ContributingImageSourcesMacro, GeneralContributingSourcesMacro, Item
):
    """Item of Contributing Sources Sequence (0018,9506) (PS3.3 C.8.21.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.2.3.html
    """

    def __init__(
        self,
        /,
        *,
        DetectorType: Literal["DIRECT", "SCINTILLATOR", "STORAGE"] | AnyText = ...,
        DetectorID: SHValue = ...,
        DateOfLastDetectorCalibration: DAValue = ...,
        TimeOfLastDetectorCalibration: TMValue = ...,
        DetectorElementSpacing: DSnValue = ...,
        Rows: USValue = ...,
        Columns: USValue = ...,
        BitsStored: USValue = ...,
        AcquisitionDateTime: DTValue = ...,
        StationName: SHValue = ...,
        OperatorsName: PNnValue = ...,
        OperatorIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        ManufacturerModelName: LOValue = ...,
        DeviceSerialNumber: LOValue = ...,
        SoftwareVersions: LOnValue = ...,
        ProtocolName: LOValue = ...,
        AcquisitionProtocolName: LOValue = ...,
        ContributingSOPInstancesReferenceSequence: Items[ContributingSOPInstancesReferenceSequenceItem] = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        LossyImageCompressionRatio: DSnValue = ...,
        LossyImageCompressionMethod: Iterable[
            Literal[
                "ISO_10918_1",
                "ISO_14495_1",
                "ISO_15444_1",
                "ISO_13818_2",
                "ISO_14496_10",
                "ISO_23008_2",
                "ISO_15444_15",
                "ISO_18181_1",
            ]
            | AnyText
        ]
        | Literal[
            "ISO_10918_1",
            "ISO_14495_1",
            "ISO_15444_1",
            "ISO_13818_2",
            "ISO_14496_10",
            "ISO_23008_2",
            "ISO_15444_15",
            "ISO_18181_1",
        ]
        | AnyText
        | None = ...,
        PerformedProtocolCodeSequence: Items[CodeSequenceMacro] = ...,
        Manufacturer: LO_Value = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        XRayDetectorID: UC_Value = ...,
    ) -> None: ...
    DetectorType: CST[Literal["DIRECT", "SCINTILLATOR", "STORAGE"]]
    """Detector Type (0018,7004), CS, VM 1, Type 1.

    Defined Terms: DIRECT, SCINTILLATOR, STORAGE.

    PS3.3 C.8.21.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.2.3.html
    """
    DetectorID: SH
    """Detector ID (0018,700A), SH, VM 1, Type 1.

    PS3.3 C.8.21.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.2.3.html
    """
    DateOfLastDetectorCalibration: DA
    """Date of Last Detector Calibration (0018,700C), DA, VM 1, Type 1.

    PS3.3 C.8.21.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.2.3.html
    """
    TimeOfLastDetectorCalibration: TM
    """Time of Last Detector Calibration (0018,700E), TM, VM 1, Type 1.

    PS3.3 C.8.21.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.2.3.html
    """
    DetectorElementSpacing: DSn
    """Detector Element Spacing (0018,7022), DS, VM 2, Type 1.

    PS3.3 C.8.21.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.2.3.html
    """
    XRayDetectorID: UC_
    """X-Ray Detector ID (0018,9371), UC, VM 1, Type 3.

    PS3.3 C.8.21.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.2.3.html
    """

class BreastTomosynthesisContributingSourcesContributingSourcesSequenceItems(
    Sequence[BreastTomosynthesisContributingSourcesContributingSourcesSequenceItem]
):
    def add(
        self,
        /,
        *,
        DetectorType: Literal["DIRECT", "SCINTILLATOR", "STORAGE"] | AnyText = ...,
        DetectorID: SHValue = ...,
        DateOfLastDetectorCalibration: DAValue = ...,
        TimeOfLastDetectorCalibration: TMValue = ...,
        DetectorElementSpacing: DSnValue = ...,
        Rows: USValue = ...,
        Columns: USValue = ...,
        BitsStored: USValue = ...,
        AcquisitionDateTime: DTValue = ...,
        StationName: SHValue = ...,
        OperatorsName: PNnValue = ...,
        OperatorIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        ManufacturerModelName: LOValue = ...,
        DeviceSerialNumber: LOValue = ...,
        SoftwareVersions: LOnValue = ...,
        ProtocolName: LOValue = ...,
        AcquisitionProtocolName: LOValue = ...,
        ContributingSOPInstancesReferenceSequence: Items[ContributingSOPInstancesReferenceSequenceItem] = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        LossyImageCompressionRatio: DSnValue = ...,
        LossyImageCompressionMethod: Iterable[
            Literal[
                "ISO_10918_1",
                "ISO_14495_1",
                "ISO_15444_1",
                "ISO_13818_2",
                "ISO_14496_10",
                "ISO_23008_2",
                "ISO_15444_15",
                "ISO_18181_1",
            ]
            | AnyText
        ]
        | Literal[
            "ISO_10918_1",
            "ISO_14495_1",
            "ISO_15444_1",
            "ISO_13818_2",
            "ISO_14496_10",
            "ISO_23008_2",
            "ISO_15444_15",
            "ISO_18181_1",
        ]
        | AnyText
        | None = ...,
        PerformedProtocolCodeSequence: Items[CodeSequenceMacro] = ...,
        Manufacturer: LO_Value = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        XRayDetectorID: UC_Value = ...,
    ) -> BreastTomosynthesisContributingSourcesContributingSourcesSequenceItem: ...
